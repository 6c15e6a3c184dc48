package org.emic.web.adjudication;

import java.util.Optional;
import java.util.Set;

/// What the page says has just happened: one of a closed set of words, since it comes back in the address.
final class Done {

    private static final Set<String> WORDS = Set.of(
            "same",
            "not_same",
            "a_part_of_b",
            "b_part_of_a",
            "taken-back",
            "alone",
            "renamed",
            "retired",
            "proposed",
            "signed",
            "settled",
            "signature-taken-back",
            "said");

    private Done() {}

    static Optional<String> of(String word) {
        return Optional.of(word).filter(WORDS::contains);
    }
}
