package org.emic.agreement;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.emic.agreement.Estimates.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.emic.agreement.data.LabelledTable;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.SetDifference;
import org.emic.agreement.nominal.CohenKappa;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.emic.agreement.spans.AlphaU1995;
import org.emic.agreement.spans.Continuum;
import org.emic.agreement.spans.ContinuumBuilder;
import org.emic.agreement.spans.UnitizingAlpha;
import org.junit.jupiter.api.Test;

/// Data on which DKPro Statistics 2.2.1 or R irr 0.84.1 give a wrong figure, with the right one.
///
/// The figures of DKPro Statistics are those that it prints in `benchmark/run agreement-values`.
class KnownErrorsOfOtherToolsTest {

    /// irr 0.84.1 divides by 1 instead of m_u − 1 where no coding is missing: 0.430878 for Fleiss' (1971) data.
    @Test
    void completeDataOfThreeAndMoreCodersAreDividedByOneLessThanTheirNumber() {
        UnitTable complete = Tables.ofRows("12", "1122", "1212", "1222");
        UnitTable withAnEmptyUnit = Tables.ofRows("12", "1122.", "1212.", "1222.");
        // 4 of 12 pairs of codings within units differ, and 12·11 pairs of all of which 5·7·2 differ.
        assertExactly(1 - (4.0 / 12) / (70.0 / 132), KrippendorffAlpha.nominal().estimate(complete));
        assertExactly(
                value(KrippendorffAlpha.nominal().estimate(complete)),
                KrippendorffAlpha.nominal().estimate(withAnEmptyUnit));
    }

    /// irr says 1, DKPro Statistics 0 if it was told of a second code, and NaN where nobody marked anything.
    @Test
    void noVariationIsNoValue() {
        var undefined = assertUndefined(
                Reason.NO_VARIATION, KrippendorffAlpha.nominal().estimate(Tables.ofRows("12", "1111", "1111")));
        assertEquals(OptionalDouble.of(1), undefined.observed());
        assertUndefined(Reason.NO_VARIATION, new UnitizingAlpha().estimate(Continua.of(100, "x", "", "")));
        assertUndefined(Reason.NO_VARIATION, AlphaU1995.estimate(Continua.of(100, "x", "", "")));
    }

    /// Both say NaN.
    @Test
    void coderWhoCodedNothingLeavesNoValue() {
        UnitTable table = Tables.ofRows("12", "1122", "....");
        assertUndefined(Reason.NO_PAIRABLE_UNITS, KrippendorffAlpha.nominal().estimate(table));
    }

    /// DKPro Statistics counts the missing coding as another code: 0.690110 for 2/3.
    @Test
    void missingCodingIsNoCode() {
        UnitTable table = Tables.ofRows("12345", "123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        assertExactly(2.0 / 3, KrippendorffAlpha.nominal().estimate(table.presenceOf(1)));
    }

    /// DKPro Statistics takes the unit with one coding into expected agreement alone: 0.553571.
    @Test
    void kappaDropsUnitsWithOneCodingFromBothItsParts() {
        assertExactly(0.5, new CohenKappa().estimate(Tables.ofRows("12", "11221", "1112.")));
    }

    /// DKPro Statistics says 1/6, 4/9 and, because it takes nothing for a part of everything, 1/3.
    @Test
    void masiIsOneMinusTheProduct() {
        assertEquals(2.0 / 3, SetDifference.MASI.between(set(0), set(0, 1)), 1e-15);
        assertEquals(8.0 / 9, SetDifference.MASI.between(set(0, 1), set(1, 2)), 1e-15);
        assertEquals(1, SetDifference.MASI.between(set(), set(0)));
    }

    private static BitSet set(int... codes) {
        BitSet set = new BitSet();
        for (int code : codes) {
            set.set(code);
        }
        return set;
    }

    /// DKPro Statistics 2.2.1 keeps distances by the hash codes of labels, and compares sets by their text.
    @Test
    void labelsOfOneHashCodeAreTwoCodes() {
        assertEquals("Aa".hashCode(), "BB".hashCode());
        LabelledTable labelled = LabelledTable.builder()
                .code("1", "Ada", "Aa")
                .code("1", "Ben", "BB")
                .code("2", "Ada", "Aa")
                .code("2", "Ben", "Aa")
                .build();
        assertEquals(List.of("Aa", "BB"), labelled.categories());
        assertExactly(0, KrippendorffAlpha.nominal().estimate(labelled.table()));
    }

    /// DKPro Statistics multiplies lengths in long: 1.044759 where the text is 4·10⁹ long, here cut to what a position
    /// can be; and it multiplies counts of codings in int.
    @Test
    void longTextsAndLargeStudiesDoNotOverflow() {
        int length = 2_000_000_000;
        Continuum spans = Continua.of(length, "x", "x:500000000-1000000000", "x:600000000-1000000000");
        assertPrinted("0.860305", new UnitizingAlpha().estimate(spans));
        assertPrinted("0.939197", AlphaU1995.estimate(spans));
        long million = 1_000_000;
        UnitTable large =
                Tables.ofContingency(new long[][] {{40 * million, 10 * million}, {10 * million, 40 * million}});
        assertEquals(0.6, value(KrippendorffAlpha.nominal().estimate(large)), 1e-7);
        assertEquals(0.6, value(KrippendorffAlpha.nominal().estimate(large.presenceOf(1))), 1e-7);
    }

    /// DKPro Statistics takes spans of length zero.
    @Test
    void emptySpansAreRefused() {
        ContinuumBuilder builder = Continua.builder(1, "x").document("d", 10, List.of("0"));
        assertThrows(IllegalArgumentException.class, () -> builder.span(0, 0, 3, 3, 0));
    }
}
