package org.emic.accounts;

/// What a person is in a study.
public enum Role {
    /// Sets the study up and answers for it.
    LEAD("lead"),
    /// Reads and codes, blind until the reveal.
    CODER("coder");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /// The word in the database, in files and in the journal.
    public String word() {
        return word;
    }

    public static Role of(String word) {
        for (var role : values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role");
    }
}
