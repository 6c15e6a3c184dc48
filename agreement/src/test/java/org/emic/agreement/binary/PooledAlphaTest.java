package org.emic.agreement.binary;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.emic.agreement.Estimates.value;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.emic.agreement.Reason;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.junit.jupiter.api.Test;

class PooledAlphaTest {

    private static final UnitTable VARYING = Tables.ofRows("01", "01100", "01000");
    private static final UnitTable UNUSED = Tables.ofRows("01", "00000", "00000");

    @Test
    void codeWithoutVariationDoesNotCount() {
        assertExactly(
                value(KrippendorffAlpha.nominal().estimate(VARYING)), PooledAlpha.estimate(List.of(VARYING, UNUSED)));
    }

    @Test
    void undefinedOnlyIfNoCodeVaries() {
        assertUndefined(Reason.NO_VARIATION, PooledAlpha.estimate(List.of(UNUSED, UNUSED)));
    }

    @Test
    void whatCannotBeComparedStaysUndefined() {
        UnitTable alone = Tables.ofRows("01", "01", "..");
        assertUndefined(Reason.NO_PAIRABLE_UNITS, PooledAlpha.estimate(List.of(alone, alone)));
    }

    @Test
    void codesArePresenceTablesOverTheSameUnits() {
        UnitTable shorter = Tables.ofRows("01", "01", "01");
        assertThrows(IllegalArgumentException.class, () -> PooledAlpha.estimate(List.of(VARYING, shorter)));
        assertThrows(IllegalArgumentException.class, () -> PooledAlpha.estimate(List.of()));
        UnitTable nominal = Tables.ofRows("012", "01100", "01000");
        assertThrows(IllegalArgumentException.class, () -> PooledAlpha.estimate(List.of(nominal, nominal)));
    }
}
