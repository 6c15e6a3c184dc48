package org.emic.agreement.nominal;

import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;

/// Fleiss' κ for any number of coders, who need not be the same for each unit.
///
/// Fleiss (1971), equations 3 to 7, with p_e = Σ π_k². Fleiss asked for equally many codings per unit; where some are
/// missing this is Gwet's (2014) generalisation: p_o over units with at least two codings, π_k over units with at least
/// one. Undefined without a unit that two coders coded, and where all codings are of one category.
public record FleissKappa() implements Coefficient {

    @Override
    public String id() {
        return "fleiss-kappa";
    }

    @Override
    public String source() {
        return "Fleiss (1971), Psychological Bulletin 76(5), 378-382; missing data: Gwet (2014)";
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return Tally.of(table).estimate(FleissKappa::ofCounts);
    }

    private static Estimate ofCounts(Tally tally) {
        if (tally.isUniform()) {
            return Estimate.Undefined.because(Reason.NO_VARIATION, 1, tally.basis());
        }
        double expectedDisagreement = 0;
        for (double share : tally.meanShares()) {
            expectedDisagreement += share * (1 - share);
        }
        return Estimate.Value.ofDisagreements(tally.disagreementOverUnits(), expectedDisagreement, tally.basis());
    }
}
