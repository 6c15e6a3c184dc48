package org.emic.agreement.nominal;

import java.util.Optional;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.AgreementWeights;

/// Gwet's AC2: AC1 with weights, for codebooks whose categories stand in an order.
///
/// Gwet (2014), chapters 3 and 5: p_o is the mean weighted agreement of the pairs in a unit,
/// p_e = T_w Σ π_k(1 − π_k) / (q(q − 1)) with T_w the sum of all weights. Missing codings as in [FleissKappa].
///
/// @param agreementWeights how much agreement two categories mean
public record GwetAc2(AgreementWeights agreementWeights) implements Coefficient {

    @Override
    public String id() {
        return "gwet-ac2";
    }

    @Override
    public String source() {
        return "Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., chapters 3 and 5";
    }

    @Override
    public Optional<String> weights() {
        return Optional.of(agreementWeights.id());
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return Tally.of(table).estimate(tally -> ofCounts(table, tally));
    }

    private Estimate ofCounts(UnitTable table, Tally tally) {
        int categories = tally.categories();
        if (categories < 2) {
            return Estimate.Undefined.because(Reason.SINGLE_CATEGORY, 1, tally.basis());
        }
        double spread = 0;
        for (double share : tally.meanShares()) {
            spread += share * (1 - share);
        }
        double expected = sumOfWeights(categories) * spread / (categories * (categories - 1.0));
        return Estimate.Value.ofDisagreements(observedDisagreement(table, tally), 1 - expected, tally.basis());
    }

    private double observedDisagreement(UnitTable table, Tally tally) {
        if (agreementWeights == AgreementWeights.IDENTITY) {
            return tally.disagreementOverUnits();
        }
        int categories = tally.categories();
        double sum = WithinUnits.meanDifferenceSum(
                table, (first, second) -> 1 - agreementWeights.between(first, second, categories));
        return sum / tally.pairableUnits();
    }

    /// T_w. Weights depend on the number of steps between two categories alone.
    private double sumOfWeights(int categories) {
        double sum = categories;
        for (int steps = 1; steps < categories; steps++) {
            sum += 2.0 * (categories - steps) * agreementWeights.between(0, steps, categories);
        }
        return sum;
    }
}
