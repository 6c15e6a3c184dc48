package org.emic.report;

import java.util.Date;
import org.emic.study.FileStem;

/// Writes a report in a format, and names the file.
public final class ReportFiles {

    private ReportFiles() {}

    /// @param report as it may leave
    public static byte[] write(StudyReport report, ReportFormat format) {
        var words = ReportWords.english();
        var document = DocumentMaking.of(report, words);
        return switch (format) {
            case DOCX -> WordWriter.write(document, Date.from(report.madeAt()));
            case XLSX -> SheetWriter.write(document, words);
            case HTML -> PageWriter.write(document);
        };
    }

    /// A name that every system takes: the study's title in small letters, `report` and the date.
    public static String name(StudyReport report, ReportFormat format) {
        var day = report.madeAt().toString().substring(0, 10);
        return FileStem.of(report.study().title(), "study") + "-report-" + day + "." + format.word();
    }
}
