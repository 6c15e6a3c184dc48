package org.emic.agreement.binary;

import java.util.List;
import java.util.OptionalDouble;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.KrippendorffAlpha;

/// One α for many codes that may apply side by side: `1 − Σ_k D_o,k / Σ_k D_e,k` over the codes' presence tables.
///
/// Unlike a mean of the codes' own α it is defined as soon as one code varies, and a rare code weighs little.
/// Observed and expected are means over codes.
public final class PooledAlpha {

    private PooledAlpha() {}

    /// The pooled α of codes over the same units and coders, one presence table per code.
    ///
    /// @throws IllegalArgumentException if tables rest on different units or coders, or there are none
    public static Estimate estimate(List<UnitTable> presences) {
        presences.forEach(PresenceTables::require);
        return ofEstimates(
                presences.stream().map(KrippendorffAlpha.nominal()::estimate).toList());
    }

    /// The pooled value of the estimates of an α for each code.
    ///
    /// @throws IllegalArgumentException if estimates rest on different units or coders, or there are none
    public static Estimate ofEstimates(List<Estimate> perCode) {
        Basis basis = commonBasis(perCode);
        double observed = 0;
        double expected = 0;
        for (Estimate estimate : perCode) {
            switch (estimate) {
                case Estimate.Value value -> {
                    observed += 1 - value.observed();
                    expected += 1 - value.expected().orElseThrow();
                }
                case Estimate.Undefined undefined when undefined.reason() == Reason.NO_VARIATION -> {
                    // This code adds no disagreement, neither observed nor expected.
                }
                case Estimate.Undefined undefined -> {
                    return undefined;
                }
            }
        }
        return expected == 0
                ? new Estimate.Undefined(Reason.NO_VARIATION, OptionalDouble.of(1), basis)
                : Estimate.Value.ofDisagreements(observed / perCode.size(), expected / perCode.size(), basis);
    }

    private static Basis commonBasis(List<Estimate> estimates) {
        List<Basis> distinct =
                estimates.stream().map(Estimate::basis).distinct().toList();
        if (distinct.size() != 1) {
            throw new IllegalArgumentException("Pooled codes rest on the same units and coders, not on " + distinct);
        }
        return distinct.getFirst();
    }
}
