package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.defined;
import static org.emic.agreement.Estimates.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.emic.agreement.Basis;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.Difference;
import org.junit.jupiter.api.Test;

/// Three coders, fifteen units, more than half of the codings missing: the example of Wikipedia's article on
/// Krippendorff's alpha. Values recomputed in exact arithmetic and with R irrCAC and Python fast-krippendorff.
class MissingCodingsTest {

    private static final UnitTable TABLE =
            Tables.ofRows("1234", ".....34121133.3", "1.213343.......", "..21344.21133.4");

    @Test
    void alphaAtEachLevelOfMeasurement() {
        double[] numbers = {1, 2, 3, 4};
        assertExactly(56.0 / 81, KrippendorffAlpha.nominal().estimate(TABLE));
        assertPrinted("0.806721", KrippendorffAlpha.with(Difference.ordinal()).estimate(TABLE));
        assertExactly(
                643.0 / 793,
                KrippendorffAlpha.with(Difference.interval(numbers)).estimate(TABLE));
        assertPrinted(
                "0.808944", KrippendorffAlpha.with(Difference.ratio(numbers)).estimate(TABLE));
    }

    @Test
    void alphaOfEachCategory() {
        String[] printed = {"0.812030", "1.000000", "0.531250", "0.523810"};
        for (int category = 0; category < printed.length; category++) {
            assertPrinted(printed[category], KrippendorffAlpha.nominal().estimate(TABLE.presenceOf(category)));
        }
    }

    @Test
    void percentAgreementOfBothKinds() {
        assertExactly(10.0 / 13, PercentAgreement.OVER_PAIRABLE_VALUES.estimate(TABLE));
        assertExactly(7.0 / 9, PercentAgreement.MEAN_OVER_UNITS.estimate(TABLE));
    }

    @Test
    void coefficientsThatUseUnitsWithOneCoding() {
        assertPrinted("0.709164", new GwetAc1().estimate(TABLE));
        assertPrinted(
                "0.235919", defined(new GwetAc1().estimate(TABLE)).expected().orElseThrow());
        assertPrinted("0.686020", new FleissKappa().estimate(TABLE));
        assertPrinted("0.703704", new BrennanPrediger().estimate(TABLE));
        assertPrinted("0.69138", new CongerKappa().estimate(TABLE));
    }

    @Test
    void basisTellsWhatWasLeftOut() {
        assertEquals(
                new Basis(3, 12, 3, 26),
                KrippendorffAlpha.nominal().estimate(TABLE).basis());
    }

    @Test
    void coefficientsForTwoCodersDropUnitsThatOneOfThemLeftOut() {
        UnitTable table = Tables.ofRows("12", "11221", "1112.");
        assertExactly(0.5, new CohenKappa().estimate(table));
        assertEquals(new Basis(2, 4, 1, 8), new CohenKappa().estimate(table).basis());
        assertExactly(8.0 / 15, KrippendorffAlpha.nominal().estimate(table));
    }

    @Test
    void coderWhoCodedNothingDoesNotMoveChance() {
        UnitTable two = Tables.ofRows("12", "11221", "11122");
        UnitTable three = Tables.ofRows("12", "11221", ".....", "11122");
        assertExactly(value(new CongerKappa().estimate(two)), new CongerKappa().estimate(three));
        assertExactly(value(new CohenKappa().estimate(two)), new CongerKappa().estimate(three));
        assertExactly(value(new FleissKappa().estimate(two)), new FleissKappa().estimate(three));
    }
}
