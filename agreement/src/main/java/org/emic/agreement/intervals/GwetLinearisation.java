package org.emic.agreement.intervals;

import java.util.Arrays;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.BrennanPrediger;
import org.emic.agreement.nominal.Coefficient;
import org.emic.agreement.nominal.FleissKappa;
import org.emic.agreement.nominal.GwetAc1;

/// Gwet's linearised variance for coefficients whose chance comes from the mean share of each category.
///
/// Gwet (2008), equations for AC1 and π with missing codings after Gwet (2014), chapter 5: with N coded and N₂
/// pairable units, γ_u = (N/N₂)(p_a,u − p_e[m_u≥2])/(1−p_e) and γ*_u = γ_u − 2(1−γ)(e_u − p_e)/(1−p_e), the
/// variance is Σ(γ*_u − γ)²/(N(N−1)); Student's t with N − 1 degrees of freedom. Reproduces R irrCAC.
public enum GwetLinearisation implements AnalyticInterval {
    /// AC1: e_u = Σ_k (r_uk/m_u)(1 − π_k)/(q − 1).
    AC1("gwet-linearised-ac1") {
        @Override
        Coefficient coefficient() {
            return new GwetAc1();
        }

        @Override
        double[] chanceWeights(double... shares) {
            return Arrays.stream(shares)
                    .map(share -> (1 - share) / (shares.length - 1))
                    .toArray();
        }
    },
    /// Fleiss' κ: e_u = Σ_k π_k r_uk/m_u. Better than its asymptotic error under "no agreement", which is no
    /// interval.
    FLEISS_KAPPA("gwet-linearised-fleiss-kappa") {
        @Override
        Coefficient coefficient() {
            return new FleissKappa();
        }

        @Override
        double[] chanceWeights(double... shares) {
            return shares;
        }
    },
    /// Brennan & Prediger's κ_n, whose chance does not vary.
    BRENNAN_PREDIGER("gwet-linearised-brennan-prediger") {
        @Override
        Coefficient coefficient() {
            return new BrennanPrediger();
        }

        @Override
        double[] chanceWeights(double... shares) {
            return Arrays.stream(shares).map(_ -> 1.0 / shares.length).toArray();
        }
    };

    private final String id;

    GwetLinearisation(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String source() {
        return "Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, 29-48; Gwet (2014), chapter 5";
    }

    @Override
    public StandardError standardError(UnitTable table) {
        return switch (coefficient().estimate(table)) {
            case Estimate.Undefined undefined -> new StandardError.Undefined(undefined.reason());
            case Estimate.Value value -> linearised(table, value);
        };
    }

    private StandardError linearised(UnitTable table, Estimate.Value value) {
        RowCounts counts = new RowCounts(table);
        long coded = 0;
        double[] shares = new double[table.categories()];
        for (int row = 0; row < table.rows(); row++) {
            int codings = counts.at(row).codings();
            if (codings > 0) {
                coded += table.weight(row);
                counts.addTo(shares, (double) table.weight(row) / codings);
            }
        }
        if (coded < 2) {
            return new StandardError.Undefined(Reason.TOO_FEW_UNITS);
        }
        double units = coded;
        double[] weights =
                chanceWeights(Arrays.stream(shares).map(sum -> sum / units).toArray());
        double chance = value.expected().orElseThrow();
        double perPairable = units / value.basis().units();
        double squares = 0;
        for (int row = 0; row < table.rows(); row++) {
            double codings = counts.at(row).codings();
            if (codings > 0) {
                double agreement = codings < 2 ? 0 : counts.agreeingPairs() / (codings * (codings - 1)) - chance;
                double ofUnit = perPairable * agreement
                        - 2 * (1 - value.value()) * (counts.weighted(weights) / codings - chance);
                double distance = ofUnit / (1 - chance) - value.value();
                squares += table.weight(row) * distance * distance;
            }
        }
        return StandardError.Value.student(value.value(), squares / (units * (units - 1)), coded - 1);
    }

    abstract Coefficient coefficient();

    /// What one coding of each category contributes to chance.
    abstract double[] chanceWeights(double... shares);
}
