package org.emic.adjudication;

/// What people decided about one code of A and one of B.
public enum LabelVerdict {
    SAME("same"),
    NOT_SAME("not_same"),
    A_PART_OF_B("a_part_of_b"),
    B_PART_OF_A("b_part_of_a");

    private final String word;

    LabelVerdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static LabelVerdict of(String word) {
        for (var verdict : values()) {
            if (verdict.word.equals(word)) {
                return verdict;
            }
        }
        throw new IllegalArgumentException("no such verdict");
    }
}
