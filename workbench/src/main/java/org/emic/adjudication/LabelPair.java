package org.emic.adjudication;

import java.util.Comparator;
import java.util.Optional;

/// A code of A and one of B side by side, with what speaks for and against their being one.
///
/// @param both lines that both codes touch
/// @param words how alike the names are
/// @param decision the decision that stands, if there is one
public record LabelPair(PlacedCode a, PlacedCode b, int both, LabelWords words, Optional<LabelDecision> decision) {

    /// From here on a share of lines is worth a look: one line in seven is more than chance gives in practice.
    private static final double ENOUGH_OVERLAP = 0.15;

    /// From here on names are worth a look.
    private static final double ENOUGH_LIKENESS = 0.45;

    /// The strongest evidence first; then the first names in order, so that the list is the same each time.
    static final Comparator<LabelPair> STRONGEST_FIRST = Comparator.<LabelPair>comparingDouble(pair -> -pair.evidence())
            .thenComparingDouble(pair -> -pair.overlap())
            .thenComparing(pair -> pair.a().code().name())
            .thenComparing(pair -> pair.b().code().name());

    public int onlyA() {
        return a.lines() - both;
    }

    public int onlyB() {
        return b.lines() - both;
    }

    /// Lines that at least one of the codes touches.
    public int union() {
        return a.lines() + b.lines() - both;
    }

    /// Shared lines among all lines of either, 0 to 1.
    public double overlap() {
        return union() == 0 ? 0 : (double) both / union();
    }

    private double evidence() {
        return Math.max(overlap(), words.likeness());
    }

    /// Whether the lines speak for looking at the pair.
    public boolean isNearInText() {
        return overlap() >= ENOUGH_OVERLAP;
    }

    /// Whether the names speak for looking at the pair.
    public boolean isNearInName() {
        return words.likeness() >= ENOUGH_LIKENESS;
    }

    /// Decided pairs, and those that something speaks for as long as one of the codes has no partner.
    boolean isWorthALook() {
        return decision.isPresent() || ((isNearInText() || isNearInName()) && !(a.isPlaced() && b.isPlaced()));
    }
}
