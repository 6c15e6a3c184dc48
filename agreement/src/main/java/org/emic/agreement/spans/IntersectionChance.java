package org.emic.agreement.spans;

import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// Chance among what two coders marked, unless the formula would make it more than complete disagreement.
final class IntersectionChance {

    /// What rounding may add to an expected disagreement of exactly 1, which is common.
    private static final double ROUNDING = 1e-9;

    private IntersectionChance() {}

    /// @param differing the observed disagreement, between 0 and 1
    /// @param spread the pairs of different codes, above 0
    /// @param pairs all pairs but those of a span with itself
    static Estimate estimate(double differing, double spread, double pairs, Basis basis) {
        if (spread > pairs * (1 + ROUNDING)) {
            return Estimate.Undefined.because(Reason.CHANCE_UNDETERMINED, 1 - differing, basis);
        }
        return Estimate.Value.ofDisagreements(differing, spread / pairs, basis);
    }
}
