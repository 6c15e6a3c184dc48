package org.emic.statistics;

import java.util.Arrays;
import java.util.Optional;
import org.emic.agreement.distance.AgreementWeights;

/// How different two values count, for the measures that can tell degrees of disagreement.
public enum Weights {
    /// Equal or not; a set of labels is one value.
    NOMINAL("nominal"),
    /// Numbers, by their order.
    ORDINAL("ordinal"),
    /// Numbers, by their distance.
    INTERVAL("interval"),
    /// Numbers from 0 on, by their proportion.
    RATIO("ratio"),
    /// Sets of labels, by what they share.
    JACCARD("jaccard"),
    /// Sets of labels, by what they share and whether one holds the other.
    MASI("masi");

    private final String word;

    Weights(String word) {
        this.word = word;
    }

    /// As it is written on the command line.
    public String word() {
        return word;
    }

    /// Whether values must be numbers.
    boolean areNumeric() {
        return this == ORDINAL || this == INTERVAL || this == RATIO;
    }

    /// Whether AC2 can use them.
    public boolean areOfAc2() {
        return ofAc2().isPresent();
    }

    /// The weights of AC2, whose categories are equally spaced, that belong to it.
    Optional<AgreementWeights> ofAc2() {
        return switch (this) {
            case NOMINAL -> Optional.of(AgreementWeights.IDENTITY);
            case ORDINAL -> Optional.of(AgreementWeights.ORDINAL);
            case INTERVAL -> Optional.of(AgreementWeights.QUADRATIC);
            case RATIO, JACCARD, MASI -> Optional.empty();
        };
    }

    /// The weights that are written so.
    public static Optional<Weights> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
