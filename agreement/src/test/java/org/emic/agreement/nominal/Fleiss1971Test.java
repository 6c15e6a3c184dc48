package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.defined;
import static org.emic.agreement.Estimates.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.data.UnitTableBuilder;
import org.junit.jupiter.api.Test;

/// The diagnoses of Fleiss (1971), *Measuring Nominal Scale Agreement Among Many Raters*, table 1: thirty patients, six
/// raters, five categories.
class Fleiss1971Test {

    private static final List<String> UNITS = List.of(
            "444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444", "555555",
            "144444", "124444", "222333", "144444", "224445", "333335", "111455", "111112", "224444", "133555",
            "555555", "244444", "224555", "114444", "144445", "222224", "111155", "224444", "133333", "555555");
    private static final UnitTable TABLE = table();

    private static UnitTable table() {
        UnitTableBuilder builder = UnitTable.builder(6, UNITS.size(), 5);
        for (int unit = 0; unit < UNITS.size(); unit++) {
            for (int coder = 0; coder < 6; coder++) {
                builder.code(unit, coder, UNITS.get(unit).charAt(coder) - '1');
            }
        }
        return builder.build();
    }

    @Test
    void kappaAsPublished() {
        var kappa = defined(new FleissKappa().estimate(TABLE));
        assertPrinted("0.430", kappa);
        assertPrinted("0.5556", kappa.observed());
        assertEquals(0.2201, kappa.expected().orElseThrow(), 0.0002); // the paper rounds the marginals first
        assertPrinted("0.219938", kappa.expected().orElseThrow());
        assertExactly(5437.0 / 12637, kappa);
    }

    @Test
    void kappaOfEachCategory() {
        double[] published = {.248, .248, .517, .470, .565};
        String[] printed = {"0.244755", "0.244755", "0.520000", "0.471127", "0.566118"};
        for (int category = 0; category < printed.length; category++) {
            var kappa = new FleissKappa().estimate(TABLE.presenceOf(category));
            assertPrinted(printed[category], kappa);
            assertEquals(published[category], value(kappa), 0.005); // the paper works with rounded intermediates
        }
    }

    @Test
    void otherCoefficientsForManyCoders() {
        assertExactly(5477.0 / 12637, KrippendorffAlpha.nominal().estimate(TABLE));
        assertPrinted("0.447885", new GwetAc1().estimate(TABLE));
        assertPrinted("0.44444", new BrennanPrediger().estimate(TABLE));
        assertPrinted("0.44181", new CongerKappa().estimate(TABLE));
    }

    @Test
    void alphaOfEachCategory() {
        String[] printed = {"0.248951", "0.248951", "0.522667", "0.474065", "0.568528"};
        for (int category = 0; category < printed.length; category++) {
            assertPrinted(printed[category], KrippendorffAlpha.nominal().estimate(TABLE.presenceOf(category)));
        }
    }

    @Test
    void unitWithoutCodingsChangesNothing() {
        UnitTable withEmpty = Tables.ofRows("12345", "41.", "41.", "42.", "42.", "41.", "55.");
        UnitTable without = Tables.ofRows("12345", "41", "41", "42", "42", "41", "55");
        assertExactly(
                value(KrippendorffAlpha.nominal().estimate(without)),
                KrippendorffAlpha.nominal().estimate(withEmpty));
        assertExactly(value(new FleissKappa().estimate(without)), new FleissKappa().estimate(withEmpty));
    }
}
