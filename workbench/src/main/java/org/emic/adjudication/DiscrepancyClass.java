package org.emic.adjudication;

/// In what way the two coders differ at a place, in the order in which they are best settled.
public enum DiscrepancyClass {
    /// The same meaning, cut differently.
    BOUNDARY("boundary"),
    /// The same place under two names that were decided to mean the same.
    SYNONYM("synonym"),
    /// The same place, two meanings.
    MEANING("meaning"),
    /// Only one coder gave a code here.
    ONE_CODER("one_coder"),
    /// One meaning is part of the other.
    GRANULARITY("granularity"),
    /// The same place, but not the same number of codes.
    NUMBER("number"),
    /// One coder gave a code, the other said that there is nothing to code.
    NOT_CODABLE("not_codable");

    private final String word;

    DiscrepancyClass(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static DiscrepancyClass of(String word) {
        for (var each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no such class of discrepancy");
    }
}
