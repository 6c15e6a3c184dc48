package org.emic.agreement.spans;

import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// Unitizing alpha uα: do coders cut out the same spans and give them the same code?
///
/// Krippendorff, Mathet, Bouvry & Widlöcher (2016); Krippendorff (2019), equations 32 to 34:
/// `uα = 1 − (ℓ.. − Σℓ_cc)(ℓ.. − Q/ℓ..) / (ℓ..² − Σℓ_c²)`, gaps being a value like any code. Not the α_U of
/// Krippendorff (1995), which other tools print under a similar name. Undefined without a document that two coders
/// coded, where a coder's spans of different codes
/// overlap, and where everything carries one value.
public record UnitizingAlpha() implements SpanCoefficient {

    @Override
    public String id() {
        return "alpha-u";
    }

    @Override
    public String source() {
        return "Krippendorff (2019), Content Analysis, 4th ed., section 12.6";
    }

    @Override
    public Estimate estimate(UnitizingCounts counts) {
        return counts.estimate(UnitizingAlpha::ofLengths);
    }

    private static Estimate ofLengths(UnitizingCounts counts) {
        double all = counts.basis().values();
        double gaps = counts.gapLength();
        double differing = gaps - counts.agreeingGapLength();
        double spread = gaps * (all - gaps);
        for (int code = 0; code < counts.codes(); code++) {
            differing += counts.length(code) - counts.agreeingLength(code);
            spread += counts.length(code) * (all - counts.length(code));
        }
        return spread == 0
                ? Estimate.Undefined.because(Reason.NO_VARIATION, 1, counts.basis())
                : Estimate.Value.ofDisagreements(
                        differing / all, spread / (all * all - counts.squares()), counts.basis());
    }
}
