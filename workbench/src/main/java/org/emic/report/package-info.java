/// The report: participants, themes, quotations by role, agreement before resolution, methods figures.
///
/// One model ([StudyReport]) and one writer for each form: Word, Excel, web page. Quotations are cut from the
/// transcripts when the report is made. May use: ids, refusal, storage, journal, accounts, study, transcripts, coding,
/// adjudication, reliability, themes, plots, saturation, the agreement library.
/// Method: `docs/method/report.md`.
@NullMarked
package org.emic.report;

import org.jspecify.annotations.NullMarked;
