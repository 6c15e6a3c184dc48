package org.emic.agreement.nominal;

import org.emic.agreement.Estimate;
import org.emic.agreement.data.UnitTable;

/// Cohen's κ for two coders, with chance from each coder's own use of the categories: p_e = Σ p_{k+} p_{+k}.
///
/// Cohen (1960), equation 1. Units that one of the two left out count neither for p_o nor for p_e. Undefined for other
/// than two coders, without a unit that both coded, and where both used one and the same category throughout.
public record CohenKappa() implements Coefficient {

    @Override
    public String id() {
        return "cohen-kappa";
    }

    @Override
    public String source() {
        return "Cohen (1960), Educational and Psychological Measurement 20(1), 37-46";
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return PairTally.of(table).estimate(CohenKappa::expectedDisagreement);
    }

    private static double expectedDisagreement(PairTally tally) {
        double units = tally.units();
        double sum = 0;
        for (int category = 0; category < tally.categories(); category++) {
            sum += tally.ofFirst(category) * (units - tally.ofSecond(category));
        }
        return sum / (units * units);
    }
}
