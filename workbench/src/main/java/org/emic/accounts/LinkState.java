package org.emic.accounts;

/// How far a person's link has come.
public enum LinkState {
    /// There is none that works.
    NONE("none"),
    /// It was made; nobody has come in as the person yet.
    HANDED_OUT("handed-out"),
    /// Somebody has come in as the person.
    CAME_IN("came-in");

    private final String word;

    LinkState(String word) {
        this.word = word;
    }

    /// Its word in message keys.
    public String word() {
        return word;
    }
}
