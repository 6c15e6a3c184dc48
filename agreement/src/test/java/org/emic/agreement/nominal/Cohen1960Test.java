package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.emic.agreement.Basis;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.junit.jupiter.api.Test;

/// The tables of Cohen (1960), *A Coefficient of Agreement for Nominal Scales*, with every coefficient for two coders.
class Cohen1960Test {

    private static final UnitTable PAGE_37 =
            Tables.ofContingency(new long[] {25, 12, 3}, new long[] {13, 2, 15}, new long[] {12, 16, 2});
    private static final UnitTable PAGE_45 =
            Tables.ofContingency(new long[] {88, 14, 18}, new long[] {10, 40, 10}, new long[] {2, 6, 12});

    @Test
    void tableOfPage37() {
        assertExactly(0.29, PercentAgreement.MEAN_OVER_UNITS.estimate(PAGE_37));
        assertPrinted("-0.092308", new CohenKappa().estimate(PAGE_37));
        assertPrinted("-0.100775", new ScottPi().estimate(PAGE_37));
        assertPrinted("-0.095271", KrippendorffAlpha.nominal().estimate(PAGE_37));
        assertPrinted("-0.047970", new GwetAc1().estimate(PAGE_37));
        assertPrinted("-0.065", new BrennanPrediger().estimate(PAGE_37));
    }

    @Test
    void tableOfPage45() {
        assertPrinted("0.492", new CohenKappa().estimate(PAGE_45));
        assertPrinted("0.491525", new CohenKappa().estimate(PAGE_45));
        assertExactly(0.7, PercentAgreement.MEAN_OVER_UNITS.estimate(PAGE_45));
        assertPrinted("0.487179", new ScottPi().estimate(PAGE_45));
        assertPrinted("0.488462", KrippendorffAlpha.nominal().estimate(PAGE_45));
        assertPrinted("0.575972", new GwetAc1().estimate(PAGE_45));
        assertPrinted("0.55", new BrennanPrediger().estimate(PAGE_45));
    }

    @Test
    void observedAndExpectedAgreementOfPage45() {
        var kappa = defined(new CohenKappa().estimate(PAGE_45));
        assertEquals(0.7, kappa.observed(), 1e-12);
        assertEquals(0.41, kappa.expected().orElseThrow(), 1e-12);
        assertEquals(new Basis(2, 200, 0, 400), kappa.basis());
    }
}
