/// The report: participants, themes, quotations by role, agreement before resolution, methods figures.
///
/// One model  and one writer for each form: Word, Excel, web page. Quotations are cut from the transcripts
/// when the report is made. May use: everything below web and cli. Method: `docs/method/report.md`.
@NullMarked
package org.emic.report;

import org.jspecify.annotations.NullMarked;
