package org.emic.report;

import java.util.Optional;

/// The forms in which a report leaves.
public enum ReportFormat {
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("html", "text/html;charset=UTF-8");

    private final String word;
    private final String mediaType;

    ReportFormat(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    /// The ending of its files, and its word in the journal.
    public String word() {
        return word;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The format of a file by its ending.
    public static Optional<ReportFormat> ofFile(String name) {
        for (var format : values()) {
            if (name.toLowerCase(java.util.Locale.ROOT).endsWith("." + format.word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
