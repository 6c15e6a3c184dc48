package org.emic.agreement.intervals;

import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.CohenKappa;
import org.emic.agreement.nominal.FleissKappa;

/// Standard errors under the hypothesis that coders agree no more than by chance.
///
/// They say whether a coefficient differs from 0, which is seldom in doubt. They are no basis for an interval,
/// although tools print them beside the coefficient.
public final class NullDeviation {

    private NullDeviation() {}

    /// Of Cohen's κ: `[p_e + p_e² − Σ p_i+ p_+i (p_i+ + p_+i)] / (n(1−p_e)²)`, Fleiss, Cohen & Everitt (1969).
    public static StandardError cohenKappa(UnitTable table) {
        return switch (new CohenKappa().estimate(table)) {
            case Estimate.Undefined undefined -> new StandardError.Undefined(undefined.reason());
            case Estimate.Value value ->
                StandardError.Value.normal(value.value(), cohenVariance(new PairShares(table)));
        };
    }

    private static double cohenVariance(PairShares shares) {
        double chance = shares.chance();
        double sum = chance + chance * chance;
        for (int category = 0; category < shares.categories(); category++) {
            double first = shares.first(category);
            double second = shares.second(category);
            sum -= first * second * (first + second);
        }
        return sum / (shares.units() * (1 - chance) * (1 - chance));
    }

    /// Of Fleiss' κ for equally many codings per unit: `2[(Σp_jq_j)² − Σp_jq_j(q_j − p_j)] / (N
    /// m(m−1)(Σp_jq_j)²)`, Fleiss, Nee & Landis (1979), which replaces the variance of 1971. Undefined where
    /// codings are missing.
    public static StandardError fleissKappa(UnitTable table) {
        return switch (new FleissKappa().estimate(table)) {
            case Estimate.Undefined undefined -> new StandardError.Undefined(undefined.reason());
            case Estimate.Value value
            when value.basis().values() < table.units() * table.coders() ->
                new StandardError.Undefined(Reason.MISSING_CODINGS);
            case Estimate.Value value -> StandardError.Value.normal(value.value(), fleissVariance(table));
        };
    }

    private static double fleissVariance(UnitTable table) {
        double[] shares = new double[table.categories()];
        double values = (double) table.units() * table.coders();
        RowCounts counts = new RowCounts(table);
        for (int row = 0; row < table.rows(); row++) {
            counts.at(row).addTo(shares, table.weight(row) / values);
        }
        double spread = 0;
        double skew = 0;
        for (double share : shares) {
            spread += share * (1 - share);
            skew += share * (1 - share) * (1 - 2 * share);
        }
        return 2 * (spread * spread - skew) / (values * (table.coders() - 1) * spread * spread);
    }
}
