package org.emic.study;

/// What values an attribute of participants takes.
public enum AttributeKind {
    TEXT("text"),
    NUMBER("number"),
    CHOICE("choice"),
    YES_NO("yes_no");

    private final String word;

    AttributeKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static AttributeKind of(String word) {
        for (var kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind of attribute");
    }
}
