package org.emic.agreement.intervals;

import java.util.Arrays;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.KrippendorffAlpha;

/// The linearised variance of Krippendorff's α for nominal data.
///
/// After Gwet (2014), chapter 5, over the n₂ pairable units: with m̄ their mean number of codings, p′_u = Σ_k
/// r_uk(r_uk − 1)/(m̄(m_u − 1)), a_u = p′_u − p′(m_u − m̄)/m̄, e_u = Σ_k π_k r_uk/m̄ − p_e(m_u − m̄)/m̄, α′ =
/// (p′ − p_e)/(1 − p_e) and x_u = (a_u − p_e)/(1 − p_e) − 2(1 − α′)(e_u − p_e)/(1 − p_e), the variance is Σ(x_u
/// − α′)²/(n₂(n₂ − 1)); Student's t with n₂ − 1 degrees of freedom. Reproduces R irrCAC.
public record AlphaLinearisation() implements AnalyticInterval {

    @Override
    public String id() {
        return "gwet-linearised-alpha";
    }

    @Override
    public String source() {
        return "Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., chapter 5";
    }

    @Override
    public StandardError standardError(UnitTable table) {
        return switch (KrippendorffAlpha.nominal().estimate(table)) {
            case Estimate.Undefined undefined -> new StandardError.Undefined(undefined.reason());
            case Estimate.Value value
            when value.basis().units() < 2 -> new StandardError.Undefined(Reason.TOO_FEW_UNITS);
            case Estimate.Value value -> linearised(table, value);
        };
    }

    private static StandardError linearised(UnitTable table, Estimate.Value alpha) {
        RowCounts counts = new RowCounts(table);
        double units = alpha.basis().units();
        double values = alpha.basis().values();
        double mean = values / units;
        double[] shares = new double[table.categories()];
        double observed = 0;
        for (int row = 0; row < table.rows(); row++) {
            double codings = counts.at(row).codings();
            if (codings >= 2) {
                counts.addTo(shares, table.weight(row) / values);
                observed += table.weight(row) * counts.agreeingPairs() / (mean * (codings - 1)) / units;
            }
        }
        double chance = Arrays.stream(shares).map(share -> share * share).sum();
        double plain = (observed - chance) / (1 - chance);
        double squares = 0;
        for (int row = 0; row < table.rows(); row++) {
            double codings = counts.at(row).codings();
            if (codings >= 2) {
                double more = (codings - mean) / mean;
                double agreement = counts.agreeingPairs() / (mean * (codings - 1)) - observed * more;
                double expected = counts.weighted(shares) / mean - chance * more;
                double ofUnit = (agreement - chance - 2 * (1 - plain) * (expected - chance)) / (1 - chance);
                squares += table.weight(row) * (ofUnit - plain) * (ofUnit - plain);
            }
        }
        return StandardError.Value.student(alpha.value(), squares / (units * (units - 1)), (long) units - 1);
    }
}
