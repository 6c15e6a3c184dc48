package org.emic.reliability;

import java.util.Optional;
import org.emic.coding.Letter;

/// What is compared with what.
public enum Comparison {
    /// The two coders' own codings, made without knowing of each other. Only this says how alike they code.
    BEFORE("before"),
    /// Coder A's own codings and what both settled on: how much of A's reading stayed.
    A_AND_AGREED("a-agreed", Letter.A),
    /// Coder B's own codings and what both settled on.
    B_AND_AGREED("b-agreed", Letter.B);

    private final String word;
    private final Optional<Letter> settled;

    Comparison(String word) {
        this.word = word;
        this.settled = Optional.empty();
    }

    Comparison(String word, Letter letter) {
        this.word = word;
        this.settled = Optional.of(letter);
    }

    /// The word in addresses and in message keys.
    public String word() {
        return word;
    }

    /// Whose codings are compared with the agreed ones; empty before resolution.
    public Optional<Letter> settled() {
        return settled;
    }

    public static Optional<Comparison> of(String word) {
        for (var comparison : values()) {
            if (comparison.word.equals(word)) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }
}
