package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.AgreementWeights;
import org.emic.agreement.distance.Difference;
import org.junit.jupiter.api.Test;

class UndefinedEstimateTest {

    private static final List<Coefficient> CORRECTED_BY_USE = List.of(
            new CohenKappa(),
            new ScottPi(),
            new FleissKappa(),
            new CongerKappa(),
            KrippendorffAlpha.nominal(),
            KrippendorffAlpha.with(Difference.ordinal()),
            KrippendorffAlpha.with(Difference.interval(1, 2)),
            KrippendorffAlpha.with(Difference.ratio(1, 2)));

    static final List<Coefficient> ALL = List.of(
            PercentAgreement.MEAN_OVER_UNITS,
            PercentAgreement.OVER_PAIRABLE_VALUES,
            new CohenKappa(),
            new ScottPi(),
            new FleissKappa(),
            new CongerKappa(),
            new BrennanPrediger(),
            new GwetAc1(),
            new GwetAc2(AgreementWeights.ORDINAL),
            KrippendorffAlpha.nominal(),
            KrippendorffAlpha.with(Difference.ordinal()));

    @Test
    void noVariationStillReportsTheObservedAgreement() {
        UnitTable table = Tables.ofRows("ab", "aaaa", "aaaa");
        for (Coefficient coefficient : CORRECTED_BY_USE) {
            var undefined = assertUndefined(Reason.NO_VARIATION, coefficient.estimate(table));
            assertEquals(OptionalDouble.of(1), undefined.observed());
            assertEquals(new Basis(2, 4, 0, 8), undefined.basis());
        }
    }

    @Test
    void coderWhoCodedNothingLeavesNothingToPair() {
        UnitTable table = Tables.ofRows("ab", "abab", "....");
        for (Coefficient coefficient : ALL) {
            var undefined = assertUndefined(Reason.NO_PAIRABLE_UNITS, coefficient.estimate(table));
            assertEquals(OptionalDouble.empty(), undefined.observed());
            assertEquals(4, undefined.basis().leftOut());
        }
    }

    @Test
    void noUnits() {
        for (Coefficient coefficient : ALL) {
            assertUndefined(Reason.NO_UNITS, coefficient.estimate(UnitTable.ofCoders(2, new int[0], new int[0])));
        }
    }

    @Test
    void singleCoder() {
        for (Coefficient coefficient : ALL) {
            assertUndefined(Reason.SINGLE_CODER, coefficient.estimate(Tables.ofRows("ab", "abab")));
            assertUndefined(Reason.SINGLE_CODER, coefficient.estimate(UnitTable.ofCoders(2)));
        }
    }

    @Test
    void threeCodersAreNotTwo() {
        UnitTable table = Tables.ofRows("ab", "abab", "abba", "abab");
        assertUndefined(Reason.NOT_TWO_CODERS, new CohenKappa().estimate(table));
        assertUndefined(Reason.NOT_TWO_CODERS, new ScottPi().estimate(table));
        assertExactly(1, new CohenKappa().estimate(table.pair(0, 2)));
    }

    @Test
    void oneUnitWithDisagreementIsAlphaZero() {
        UnitTable table = Tables.ofRows("ab", "a", "b");
        assertExactly(0, KrippendorffAlpha.nominal().estimate(table));
        assertExactly(0, new CohenKappa().estimate(table));
    }

    @Test
    void categoriesThatDoNotDifferAreNoVariation() {
        UnitTable table = Tables.ofRows("ab", "abab", "abba");
        assertUndefined(
                Reason.NO_VARIATION,
                KrippendorffAlpha.with(Difference.interval(7, 7)).estimate(table));
    }

    @Test
    void everyReasonHasASentence() {
        for (Reason reason : Reason.values()) {
            assertFalse(reason.sentence().isBlank());
        }
    }

    @Test
    void notANumberCannotBeAnEstimate() {
        Basis basis = new Basis(2, 1, 0, 2);
        assertThrows(IllegalArgumentException.class, () -> Estimate.Value.uncorrected(Double.NaN, basis));
        assertThrows(IllegalArgumentException.class, () -> Estimate.Value.ofDisagreements(0, 0, basis));
        assertThrows(
                IllegalArgumentException.class,
                () -> Estimate.Undefined.because(Reason.NO_VARIATION, Double.POSITIVE_INFINITY, basis));
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble infinite = OptionalDouble.of(Double.NEGATIVE_INFINITY);
        assertThrows(IllegalArgumentException.class, () -> new Estimate.Value(Double.NaN, 1, none, basis));
        assertThrows(IllegalArgumentException.class, () -> new Estimate.Value(1, Double.NaN, none, basis));
        assertThrows(IllegalArgumentException.class, () -> new Estimate.Value(1, 1, infinite, basis));
        assertThrows(IllegalArgumentException.class, () -> new Basis(2, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Basis(-1, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Basis(2, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Basis(2, 0, 0, -1));
        assertEquals(0, new Basis(0, 0, 0, 0).units());
    }
}
