package org.emic.agreement.spans;

import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// Coding alpha cuα: where coders mark the same material, do they give it the same code?
///
/// Krippendorff, Mathet, Bouvry & Widlöcher (2016); Krippendorff (2019), equations 35 to 37: as uα over what two
/// coders marked, `cuα = 1 − (ℓ*.. − Σℓ*_cc)(ℓ*.. − Q*/ℓ*..) / (ℓ*..² − Σℓ*_c²)`. Always show it with
/// [UnitizingCounts#coverage()]. Undefined as [UnitizingAlpha], where no place was marked by two coders, where
/// everything marked by two carries one code, and where chance would be more than complete disagreement, which
/// three and more coders with few common places can cause in the pairwise reading.
///
/// @param ownLength the reading of Q*
public record CodingAlpha(OwnLength ownLength) implements SpanCoefficient {

    /// In the pairwise reading.
    public CodingAlpha() {
        this(OwnLength.PAIRWISE);
    }

    @Override
    public String id() {
        return "alpha-u-cu";
    }

    @Override
    public String source() {
        return "Krippendorff (2019), Content Analysis, 4th ed., section 12.6; Q* " + ownLength.id();
    }

    @Override
    public Estimate estimate(UnitizingCounts counts) {
        return counts.estimate(this::ofLengths);
    }

    private Estimate ofLengths(UnitizingCounts counts) {
        double all = counts.intersectingLength();
        double differing = 0;
        double spread = 0;
        double pairs = all * all;
        for (int code = 0; code < counts.codes(); code++) {
            double ofCode = counts.intersectingLength(code);
            differing += ofCode - counts.agreeingLength(code);
            spread += ofCode * (all - ofCode);
            pairs -= counts.intersectingSquares(code, ownLength);
        }
        if (all == 0) {
            return Estimate.Undefined.because(Reason.NO_INTERSECTION, counts.basis());
        }
        return spread == 0
                ? Estimate.Undefined.because(Reason.NO_VARIATION, 1, counts.basis())
                : IntersectionChance.estimate(differing / all, spread, pairs, counts.basis());
    }
}
