package org.emic.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.emic.study.FileStem;

/// The forms in which a study's data leave.
public enum ExportFormat {
    /// Who coded what from where to where.
    CSV("csv", "csv", "text/csv;charset=UTF-8"),
    /// Everything of the study but its words that are held back.
    JSON("json", "json", "application/json"),
    /// Tables for reading, sorting and counting.
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /// Everything that an auditor asks for, in six folders.
    AUDIT("audit", "zip", "application/zip"),
    /// A REFI-QDA project, for other programs for qualitative analysis. Its type is not zip: some browsers unpack that.
    QDPX("qdpx", "qdpx", "application/octet-stream"),
    /// A REFI-QDA codebook.
    QDC("qdc", "qdc", "application/xml");

    private final String word;
    private final String ending;
    private final String mediaType;

    ExportFormat(String word, String ending, String mediaType) {
        this.word = word;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The word on the command line and in the journal.
    public String word() {
        return word;
    }

    /// Of its files, without the dot.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /// Whether it is lines of text, which can be printed.
    public boolean isText() {
        return this == CSV || this == JSON || this == QDC;
    }

    /// Whether words of participants stand in it, if the disclosure check lets them: what it holds back is counted.
    public boolean holdsWords() {
        return this != CSV && this != QDC;
    }

    /// A name for the file that every system takes.
    public String fileName(String title, Instant day) {
        var kind = switch (this) {
            case CSV, JSON, XLSX -> "data";
            case AUDIT -> "audit";
            case QDPX -> "project";
            case QDC -> "codebook";
        };
        return FileStem.of(title, "study") + "-" + kind + "-" + day.toString().substring(0, 10) + "." + ending;
    }

    public static Optional<ExportFormat> of(String word) {
        for (var format : values()) {
            if (format.word.equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public static Optional<ExportFormat> ofEnding(String ending) {
        for (var format : values()) {
            if (format.ending.equals(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
