package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.emic.agreement.Basis;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.Difference;
import org.junit.jupiter.api.Test;

/// The examples of Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*, sections A to E, with the values
/// that the paper prints and the exact fractions behind them.
class Krippendorff2011Test {

    private static final UnitTable BINARY = Tables.ofRows("01", "0100000010", "1110010000");
    private static final UnitTable NOMINAL = Tables.ofRows("abcde", "aabbdcccedda", "babbbccceddd");
    private static final UnitTable MISSING =
            Tables.ofRows("12345", "123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    @Test
    void binaryDataOfTwoCoders() {
        assertPrinted("0.095", KrippendorffAlpha.nominal().estimate(BINARY));
        assertExactly(2.0 / 21, KrippendorffAlpha.nominal().estimate(BINARY));
        assertExactly(0.6, PercentAgreement.OVER_PAIRABLE_VALUES.estimate(BINARY));
        assertExactly(1.0 / 11, new CohenKappa().estimate(BINARY));
        assertExactly(1.0 / 21, new ScottPi().estimate(BINARY));
    }

    @Test
    void nominalDataOfTwoCoders() {
        assertPrinted("0.692", KrippendorffAlpha.nominal().estimate(NOMINAL));
        assertExactly(155.0 / 224, KrippendorffAlpha.nominal().estimate(NOMINAL));
        assertExactly(0.75, PercentAgreement.OVER_PAIRABLE_VALUES.estimate(NOMINAL));
        assertPrinted("0.684211", new CohenKappa().estimate(NOMINAL));
    }

    @Test
    void nominalDataWithMissingCodings() {
        assertPrinted("0.743", KrippendorffAlpha.nominal().estimate(MISSING));
        assertExactly(113.0 / 152, KrippendorffAlpha.nominal().estimate(MISSING));
        assertEquals(
                new Basis(4, 11, 1, 40),
                KrippendorffAlpha.nominal().estimate(MISSING).basis());
    }

    @Test
    void percentAgreementHasTwoDefinitionsWhereCodingsAreMissing() {
        assertExactly(0.8, PercentAgreement.OVER_PAIRABLE_VALUES.estimate(MISSING));
        assertPrinted("0.818182", PercentAgreement.MEAN_OVER_UNITS.estimate(MISSING));
    }

    @Test
    void ordinalIntervalAndRatioData() {
        double[] numbers = {1, 2, 3, 4, 5};
        assertPrinted("0.815", KrippendorffAlpha.with(Difference.ordinal()).estimate(MISSING));
        assertExactly(
                108577.0 / 133160, KrippendorffAlpha.with(Difference.ordinal()).estimate(MISSING));
        assertPrinted(
                "0.849", KrippendorffAlpha.with(Difference.interval(numbers)).estimate(MISSING));
        assertExactly(
                951.0 / 1120,
                KrippendorffAlpha.with(Difference.interval(numbers)).estimate(MISSING));
        assertPrinted("0.797", KrippendorffAlpha.with(Difference.ratio(numbers)).estimate(MISSING));
        assertExactly(
                18222619.0 / 22852465,
                KrippendorffAlpha.with(Difference.ratio(numbers)).estimate(MISSING));
    }

    /// One category against all others; values of two independent implementations.
    @Test
    void eachCategoryOfItsOwn() {
        double[] expected = {67.0 / 93, 2.0 / 3, 37.0 / 50, 136.0 / 175, 1};
        for (int category = 0; category < expected.length; category++) {
            assertExactly(expected[category], KrippendorffAlpha.nominal().estimate(MISSING.presenceOf(category)));
        }
    }

    @Test
    void observedAndExpectedAgreementGiveAlpha() {
        var alpha = defined(KrippendorffAlpha.nominal().estimate(MISSING));
        assertEquals(0.8, alpha.observed(), 1e-12);
        assertEquals(1 - 0.2 / (1 - 113.0 / 152), alpha.expected().orElseThrow(), 1e-12);
    }
}
