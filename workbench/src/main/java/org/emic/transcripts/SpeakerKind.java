package org.emic.transcripts;

/// Whose turn it is.
public enum SpeakerKind {
    INTERVIEWER("interviewer"),
    PARTICIPANT("participant"),
    OTHER("other");

    private final String word;

    SpeakerKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static SpeakerKind of(String word) {
        for (var kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind of speaker");
    }
}
