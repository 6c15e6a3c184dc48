/// Pages of a study's set-up, team, participants, home and journal, and the doors people come in by.
///
/// May use: what web may use.
@NullMarked
package org.emic.web.study;

import org.jspecify.annotations.NullMarked;
