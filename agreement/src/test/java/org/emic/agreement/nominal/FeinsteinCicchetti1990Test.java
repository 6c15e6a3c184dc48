package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;

import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.junit.jupiter.api.Test;

/// The paradox of Feinstein & Cicchetti (1990): high agreement, low κ. Values in exact arithmetic and of R irrCAC.
class FeinsteinCicchetti1990Test {

    @Test
    void kappaFallsWherePrevalenceIsHigh() {
        UnitTable table = Tables.ofContingency(new long[] {118, 5}, new long[] {2, 0});
        assertExactly(0.944, PercentAgreement.MEAN_OVER_UNITS.estimate(table));
        assertPrinted("-0.023392", new CohenKappa().estimate(table));
        assertPrinted("-0.028807", new ScottPi().estimate(table));
        assertPrinted("-0.024691", KrippendorffAlpha.nominal().estimate(table));
        assertPrinted("0.940776", new GwetAc1().estimate(table));
        assertPrinted("0.888", new BrennanPrediger().estimate(table));
    }

    @Test
    void moderatePrevalence() {
        UnitTable table = Tables.ofContingency(new long[] {80, 7}, new long[] {8, 5});
        assertExactly(0.85, PercentAgreement.MEAN_OVER_UNITS.estimate(table));
        assertPrinted("0.314442", new CohenKappa().estimate(table));
        assertPrinted("0.314286", new ScottPi().estimate(table));
        assertPrinted("0.317714", KrippendorffAlpha.nominal().estimate(table));
        assertPrinted("0.7", new BrennanPrediger().estimate(table));
    }
}
