package org.emic.agreement.nominal;

import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;

/// Brennan and Prediger's κ_n with chance p_e = 1/q.
///
/// Brennan & Prediger (1981); also known as Bennett's S, Randolph's free-marginal κ, and, for two categories,
/// PABAK. q is the size of the codebook, not the number of categories seen. Undefined without a unit that two
/// coders coded, and where the codebook offers no second category.
public record BrennanPrediger() implements Coefficient {

    @Override
    public String id() {
        return "brennan-prediger";
    }

    @Override
    public String source() {
        return "Brennan & Prediger (1981), Educational and Psychological Measurement 41(3), 687-699";
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return Tally.of(table).estimate(BrennanPrediger::ofCounts);
    }

    private static Estimate ofCounts(Tally tally) {
        if (tally.categories() < 2) {
            return Estimate.Undefined.because(Reason.SINGLE_CATEGORY, 1, tally.basis());
        }
        return Estimate.Value.ofDisagreements(
                tally.disagreementOverUnits(), 1 - 1.0 / tally.categories(), tally.basis());
    }
}
