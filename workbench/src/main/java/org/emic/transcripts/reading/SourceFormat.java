package org.emic.transcripts.reading;

/// What a file turned out to be.
public enum SourceFormat {
    WEBVTT("webvtt"),
    SUBRIP("subrip"),
    TEXT("text"),
    WORD("word"),
    PDF("pdf");

    private final String word;

    SourceFormat(String word) {
        this.word = word;
    }

    /// The word in the database, in files and in message keys.
    public String word() {
        return word;
    }

    public static SourceFormat of(String word) {
        for (var format : values()) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no such format");
    }
}
