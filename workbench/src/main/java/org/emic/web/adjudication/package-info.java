/// Pages that align labels and settle discrepancies. Handlers translate only; what may be seen is decided in
/// `adjudication`.
///
/// May use: what web may use.
@NullMarked
package org.emic.web.adjudication;

import org.jspecify.annotations.NullMarked;
