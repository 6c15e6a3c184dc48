package org.emic.agreement.spans;

import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// Code alpha (k)uα: where coders mark the same material, do they agree on whether this one code applies?
///
/// Krippendorff, Mathet, Bouvry & Widlöcher (2016); Krippendorff (2019), equation 38:
/// `(k)uα = 1 − (ε*_k/ℓ*_k)(ℓ*_k − ℓ*_kk) / (ε*_k − ε*_kk)`. Always show it with [UnitizingCounts#coverage(int)].
/// Undefined as [CodingAlpha], and where the code lies nowhere, or everywhere, in what two coders marked.
///
/// @param code the index of the code
/// @param ownLength the reading of Q*
public record CodeAlpha(int code, OwnLength ownLength) implements SpanCoefficient {

    /// In the pairwise reading.
    public CodeAlpha(int code) {
        this(code, OwnLength.PAIRWISE);
    }

    @Override
    public String id() {
        return "alpha-u-ku";
    }

    @Override
    public String source() {
        return "Krippendorff (2019), Content Analysis, 4th ed., section 12.6, equation 38; Q* " + ownLength.id();
    }

    @Override
    public Estimate estimate(UnitizingCounts counts) {
        return counts.estimate(this::ofLengths);
    }

    private Estimate ofLengths(UnitizingCounts counts) {
        double all = counts.intersectingLength();
        double ofCode = counts.intersectingLength(code);
        if (ofCode == 0) {
            return Estimate.Undefined.because(Reason.NO_INTERSECTION, counts.basis());
        }
        double differing = ofCode - counts.agreeingLength(code);
        double spread = ofCode * (all - ofCode);
        double pairs = ofCode * all - counts.intersectingSquares(code, ownLength);
        return spread == 0
                ? Estimate.Undefined.because(Reason.NO_VARIATION, 1, counts.basis())
                : IntersectionChance.estimate(differing / ofCode, spread, pairs, counts.basis());
    }
}
