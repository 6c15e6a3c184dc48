/// Pages of the transcripts: the list, bringing files in, reading one.
///
/// May use: what web may use.
@NullMarked
package org.emic.web.transcripts;

import org.jspecify.annotations.NullMarked;
