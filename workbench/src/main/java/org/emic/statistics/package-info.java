/// Figures from plain csv files. So far saturation, from codes by interview.
///
/// [InterviewsReader] reads a file row by row or refuses it with the row and the reason; [SaturationFigures] asks the
/// library `agreement` for the figures. Must not print, and must not know of studies. May use: refusal, agreement. The
/// layouts: `docs/guide/command-line.md`.
@NullMarked
package org.emic.statistics;

import org.jspecify.annotations.NullMarked;
