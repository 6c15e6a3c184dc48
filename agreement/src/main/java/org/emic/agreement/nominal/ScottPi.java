package org.emic.agreement.nominal;

import org.emic.agreement.Estimate;
import org.emic.agreement.data.UnitTable;

/// Scott's π for two coders, with chance from both coders' pooled use of the categories.
///
/// Scott (1955): p_e = Σ ((p_{k+} + p_{+k}) / 2)². Missing codings and undefined cases as in [CohenKappa].
public record ScottPi() implements Coefficient {

    @Override
    public String id() {
        return "scott-pi";
    }

    @Override
    public String source() {
        return "Scott (1955), Public Opinion Quarterly 19(3), 321-325";
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return PairTally.of(table).estimate(ScottPi::expectedDisagreement);
    }

    private static double expectedDisagreement(PairTally tally) {
        double values = 2.0 * tally.units();
        double sum = 0;
        for (int category = 0; category < tally.categories(); category++) {
            double ofCategory = (double) tally.ofFirst(category) + tally.ofSecond(category);
            sum += ofCategory * (values - ofCategory);
        }
        return sum / (values * values);
    }
}
