package org.emic.agreement.intervals;

import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.CohenKappa;

/// The large-sample variance of Cohen's κ.
///
/// Fleiss, Cohen & Everitt (1969): `{Σ_i p_ii[1 − (p_i+ + p_+i)(1−κ)]² + (1−κ)² Σ_{i≠j} p_ij(p_+i + p_j+)² −
/// [κ − p_e(1−κ)]²} / (n(1−p_e)²)`; normal. Gwet's linearised error differs by design.
public record CohenKappaVariance() implements AnalyticInterval {

    @Override
    public String id() {
        return "fleiss-cohen-everitt";
    }

    @Override
    public String source() {
        return "Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72(5), 323-327";
    }

    @Override
    public StandardError standardError(UnitTable table) {
        return switch (new CohenKappa().estimate(table)) {
            case Estimate.Undefined undefined -> new StandardError.Undefined(undefined.reason());
            case Estimate.Value value
            when value.basis().units() < 2 -> new StandardError.Undefined(Reason.TOO_FEW_UNITS);
            case Estimate.Value value ->
                StandardError.Value.normal(value.value(), variance(new PairShares(table), value.value()));
        };
    }

    private static double variance(PairShares shares, double kappa) {
        double chance = shares.chance();
        double without = 1 - kappa;
        double sum = 0;
        for (int one = 0; one < shares.categories(); one++) {
            double agreeing = 1 - (shares.first(one) + shares.second(one)) * without;
            sum += shares.cell(one, one) * agreeing * agreeing;
            for (int other = 0; other < shares.categories(); other++) {
                double margins = (shares.second(one) + shares.first(other)) * without;
                sum += one == other ? 0 : shares.cell(one, other) * margins * margins;
            }
        }
        double mean = kappa - chance * without;
        return (sum - mean * mean) / (shares.units() * (1 - chance) * (1 - chance));
    }
}
