package org.emic.agreement.spans;

import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// Relevance alpha |uα: do coders mark the same material, whatever code they give it?
///
/// Krippendorff, Mathet, Bouvry & Widlöcher (2016); Krippendorff (2019), section 12.6: uα with all codes taken as
/// one, each span keeping its own length, so that spans which touch stay apart. Undefined as [UnitizingAlpha],
/// and where nothing or everything is marked.
public record RelevanceAlpha() implements SpanCoefficient {

    @Override
    public String id() {
        return "alpha-u-binary";
    }

    @Override
    public String source() {
        return "Krippendorff (2019), Content Analysis, 4th ed., section 12.6";
    }

    @Override
    public Estimate estimate(UnitizingCounts counts) {
        return counts.estimate(RelevanceAlpha::ofLengths);
    }

    private static Estimate ofLengths(UnitizingCounts counts) {
        double all = counts.basis().values();
        double gaps = counts.gapLength();
        double spread = 2 * gaps * (all - gaps);
        return spread == 0
                ? Estimate.Undefined.because(Reason.NO_VARIATION, 1, counts.basis())
                : Estimate.Value.ofDisagreements(
                        2 * (gaps - counts.agreeingGapLength()) / all,
                        spread / (all * all - counts.squares()),
                        counts.basis());
    }
}
