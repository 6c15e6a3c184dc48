package org.emic.adjudication;

/// What the two coders make of a discrepancy.
public enum ResolutionKind {
    /// What A said stands.
    A("a"),
    /// What B said stands.
    B("b"),
    /// What both said stands.
    BOTH("both"),
    /// One other code, or another passage, or both.
    EDITED("edited"),
    /// Several codes or passages.
    SPLIT("split"),
    /// Nothing stands here.
    DROP("drop"),
    /// Not now: the place stays open.
    DEFER("defer");

    private final String word;

    ResolutionKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static ResolutionKind of(String word) {
        for (var kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind of resolution");
    }
}
