package org.emic.agreement.nominal;

import org.emic.agreement.Estimate;
import org.emic.agreement.data.UnitTable;

/// The share of pairs of codings that agree, not corrected for chance.
///
/// The literature has two definitions. They are the same unless some units were coded by more coders than others.
/// Undefined without a unit that two coders coded.
public enum PercentAgreement implements Coefficient {
    /// The mean over units of the share of agreeing pairs of coders (Fleiss 1971, equation 3; Gwet 2014).
    MEAN_OVER_UNITS("percent-agreement", "Fleiss (1971), equation 3; Gwet (2014), chapter 2") {
        @Override
        double disagreement(Tally tally) {
            return tally.disagreementOverUnits();
        }
    },
    /// `Σ_c o_cc / n`: a unit weighs as much as it has values (1 − D_o of Krippendorff 2011, nominal data).
    OVER_PAIRABLE_VALUES("percent-agreement-over-values", "Krippendorff (2011), section D") {
        @Override
        double disagreement(Tally tally) {
            return tally.disagreementOverValues();
        }
    };

    private final String id;
    private final String source;

    PercentAgreement(String id, String source) {
        this.id = id;
        this.source = source;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return Tally.of(table).estimate(tally -> Estimate.Value.uncorrected(1 - disagreement(tally), tally.basis()));
    }

    abstract double disagreement(Tally tally);
}
