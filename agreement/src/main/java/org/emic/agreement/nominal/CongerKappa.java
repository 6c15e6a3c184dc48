package org.emic.agreement.nominal;

import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;

/// Conger's κ, which is Cohen's for any number of coders: chance from each coder's own use of the categories.
///
/// Conger (1980): p_e is the mean over pairs of coders of Σ_k p_gk p_hk, here with each coder's shares over the
/// units that this coder coded. p_o as in [FleissKappa]. Unlike Fleiss' κ and α it depends on who coded what.
/// Coders who coded nothing are left out of p_e. Undefined without a unit that two coders coded, and where p_e is
/// 1.
public record CongerKappa() implements Coefficient {

    @Override
    public String id() {
        return "conger-kappa";
    }

    @Override
    public String source() {
        return "Conger (1980), Psychological Bulletin 88(2), 322-328";
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return Tally.of(table).estimate(tally -> {
            double expectedDisagreement = expectedDisagreement(table);
            return expectedDisagreement == 0
                    ? Estimate.Undefined.because(Reason.NO_VARIATION, 1, tally.basis())
                    : Estimate.Value.ofDisagreements(
                            tally.disagreementOverUnits(), expectedDisagreement, tally.basis());
        });
    }

    /// The mean over pairs of coders of Σ_k p_gk (1 − p_hk), which is exactly 0 where all codings are of one category.
    private static double expectedDisagreement(UnitTable table) {
        double sum = 0;
        long pairs = 0;
        double[][] shares = new double[table.coders()][];
        int coded = 0;
        for (int coder = 0; coder < table.coders(); coder++) {
            double[] own = shares(table, coder);
            if (own.length == 0) {
                continue;
            }
            for (int other = 0; other < coded; other++) {
                sum += disagreement(own, shares[other]);
                pairs++;
            }
            shares[coded++] = own;
        }
        return sum / pairs;
    }

    private static double disagreement(double[] one, double[] other) {
        double sum = 0;
        for (int category = 0; category < one.length; category++) {
            sum += one[category] * (1 - other[category]);
        }
        return sum;
    }

    /// The shares of the categories among the coder's codings; empty if the coder coded nothing.
    private static double[] shares(UnitTable table, int coder) {
        double[] shares = new double[table.categories()];
        double codings = 0;
        for (int row = 0; row < table.rows(); row++) {
            int category = table.category(row, coder);
            if (category != UnitTable.MISSING) {
                shares[category] += table.weight(row);
                codings += table.weight(row);
            }
        }
        if (codings == 0) {
            return new double[0];
        }
        for (int category = 0; category < shares.length; category++) {
            shares[category] /= codings;
        }
        return shares;
    }
}
