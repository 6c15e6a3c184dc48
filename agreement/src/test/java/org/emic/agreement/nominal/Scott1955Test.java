package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.junit.jupiter.api.Test;

/// Scott's π against values of independent implementations, and its relation to α.
class Scott1955Test {

    private static final UnitTable TABLE = Tables.ofContingency(new long[] {20, 5}, new long[] {10, 15});

    @Test
    void poolsWhatBothCodersUsed() {
        assertPrinted("0.393939", new ScottPi().estimate(TABLE));
        assertEquals(
                0.55 * 0.55 + 0.45 * 0.45,
                defined(new ScottPi().estimate(TABLE)).expected().orElseThrow(),
                1e-12);
        assertExactly(0.4, new CohenKappa().estimate(TABLE));
        assertPrinted("0.405941", new GwetAc1().estimate(TABLE));
    }

    @Test
    void alphaIsPiCorrectedForTheNumberOfValues() {
        double pi = defined(new ScottPi().estimate(TABLE)).value();
        assertExactly(
                1 - (1 - 1.0 / 100) * (1 - pi), KrippendorffAlpha.nominal().estimate(TABLE));
    }

    @Test
    void fleissKappaOfTwoCodersIsPi() {
        assertExactly(defined(new ScottPi().estimate(TABLE)).value(), new FleissKappa().estimate(TABLE));
    }
}
