/// Figures from plain csv files: agreement from units or spans, saturation from codes by interview.
///
/// [UnitsReader], [SpansReader] and [InterviewsReader] read a file row by row, in little more memory than its codings
/// need, or refuse it with the row and the reason; [UnitAgreement] and [SpanAgreement] ask the library
/// `agreement` for the figures; those of saturation are in `saturation`. A study in Emic's own store is compared
/// elsewhere. Must not print, and must not
/// know of studies. May use: refusal, agreement. The layouts: `docs/guide/command-line.md`.
@NullMarked
package org.emic.statistics;

import org.jspecify.annotations.NullMarked;
