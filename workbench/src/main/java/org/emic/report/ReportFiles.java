package org.emic.report;

import java.text.Normalizer;
import java.util.Date;
import java.util.Locale;

/// Writes a report in a format, and names the file.
public final class ReportFiles {

    private static final int LONGEST_NAME = 60;

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
        var plain = Normalizer.normalize(report.study().title(), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\u2019']", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("-+$", "");
        var day = report.madeAt().toString().substring(0, 10);
        return (cut.isEmpty() ? "study" : cut) + "-report-" + day + "." + format.word();
    }
}
