package org.emic.study;

/// How a study does thematic analysis, after the three schools of Braun and Clarke (coding reliability, codebook,
/// reflexive) and the consensus practice of negotiated agreement. It decides what is offered, not what is true.
public enum MethodProfile {
    /// All interviews coded twice, blind; discrepancies settled by both; agreement figures off unless asked for.
    CONSENSUS("consensus"),
    /// Agreement figures on, never one alone.
    RELIABILITY("reliability"),
    /// A codebook or framework carries the analysis; double coding is optional.
    CODEBOOK("codebook"),
    /// Coding is interpretation; agreement figures are hidden unless the lead says why.
    REFLEXIVE("reflexive");

    private final String word;

    MethodProfile(String word) {
        this.word = word;
    }

    /// The word in the database, in files and in message keys.
    public String word() {
        return word;
    }

    /// Whether agreement figures are shown in a new study of this kind.
    public boolean showsAgreement() {
        return this == RELIABILITY;
    }

    /// Whether showing them needs a reason.
    public boolean hidesAgreement() {
        return this == REFLEXIVE;
    }

    public static MethodProfile of(String word) {
        for (var profile : values()) {
            if (profile.word.equals(word)) {
                return profile;
            }
        }
        throw new IllegalArgumentException("no such method profile");
    }
}
