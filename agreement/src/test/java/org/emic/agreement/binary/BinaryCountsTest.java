package org.emic.agreement.binary;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.emic.agreement.Estimates.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryCountsTest {

    /// Golden cases of two coders who mark spans of a text of n characters, one character being one unit: A and B both,
    /// only A, only B, neither; then observed and expected agreement, κ and α as fractions.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "G1,  50,  50,  50,   850, 0.9,   0.82,     4, 9,    1601, 3600",
        "G2,  50,  50,  50, 99850, 0.999, 0.998002, 499, 999, 0, 0",
        "G3, 250, 250, 250,   250, 0.5,   0.5,      0, 1,       1, 2000",
        "G4, 800, 100, 100,     0, 0.8,   0.82,    -1, 9,    -199, 1800",
        "G5,   0, 150,   0,   850, 0.85,  0.85,     0, 1,    -149, 1850",
        "G6, 150,   0,   0,   850, 1,     0.745,    1, 1,       1, 1",
        "G7,   0, 100, 100,   800, 0.8,   0.82,    -1, 9,    -199, 1800",
        "G8,   0, 100,   0,   900, 0.9,   0.9,      0, 1,     -99, 1900"
    })
    void goldenCases(
            String name,
            long both,
            long onlyA,
            long onlyB,
            long neither,
            double observed,
            double expected,
            double kappa,
            double ofKappa,
            double alpha,
            double ofAlpha) {
        BinaryCounts counts = new BinaryCounts(both, onlyA, onlyB, neither);
        assertExactly(observed, counts.percentAgreement());
        Estimate.Value cohen = defined(counts.cohenKappa());
        assertEquals(observed, cohen.observed(), 1e-12, name);
        assertEquals(expected, cohen.expected().orElseThrow(), 1e-12, name);
        assertExactly(kappa / ofKappa, cohen);
        double units = counts.units();
        double present = 2 * both + onlyA + onlyB;
        double closedForm = 1 - (onlyA + onlyB) * (2 * units - 1) / (present * (2 * units - present));
        assertExactly(ofAlpha == 0 ? closedForm : alpha / ofAlpha, counts.krippendorffAlpha());
        assertExactly(closedForm, counts.krippendorffAlpha());
    }

    @Test
    void goldenCaseG9IsUndefinedWhereBothMarkEverything() {
        BinaryCounts everything = new BinaryCounts(1000, 0, 0, 0);
        assertExactly(1, everything.percentAgreement());
        for (Estimate estimate :
                new Estimate[] {everything.cohenKappa(), everything.scottPi(), everything.krippendorffAlpha()}) {
            assertEquals(
                    OptionalDouble.of(1),
                    assertUndefined(Reason.NO_VARIATION, estimate).observed());
        }
        assertExactly(1, everything.gwetAc1());
        assertExactly(1, everything.brennanPrediger());
    }

    @Test
    void codeThatNobodyUsedIsUndefined() {
        BinaryCounts nothing = new BinaryCounts(0, 0, 0, 500);
        assertUndefined(Reason.NO_VARIATION, nothing.cohenKappa());
        assertUndefined(Reason.NO_VARIATION, nothing.krippendorffAlpha());
        assertEquals(OptionalDouble.of(0), nothing.prevalence());
    }

    @Test
    void noUnitsAreUndefined() {
        BinaryCounts none = new BinaryCounts(0, 0, 0, 0);
        assertUndefined(Reason.NO_UNITS, none.percentAgreement());
        assertUndefined(Reason.NO_UNITS, none.cohenKappa());
        assertUndefined(Reason.NO_UNITS, none.gwetAc1());
        assertEquals(OptionalDouble.empty(), none.prevalence());
    }

    @Test
    void prevalenceIsTheShareOfCodingsOfBothCoders() {
        assertEquals(0.1, new BinaryCounts(50, 50, 50, 850).prevalence().orElseThrow(), 1e-15);
        assertEquals(0.3, new BinaryCounts(2, 2, 0, 6).prevalence().orElseThrow(), 1e-15);
    }

    @Test
    void linesOfTwoCoders() {
        BitSet codedByA = new BitSet();
        codedByA.set(0, 4);
        BitSet codedByB = new BitSet();
        codedByB.set(3, 5);
        assertEquals(new BinaryCounts(1, 3, 1, 5), BinaryCounts.of(codedByA, codedByB, 10));
        assertEquals(4, codedByA.cardinality());
        assertEquals(new BinaryCounts(1, 3, 1, 0), BinaryCounts.of(codedByA, codedByB, 5));
        assertEquals(new BinaryCounts(1, 1, 3, 0), BinaryCounts.of(codedByB, codedByA, 5));
        assertThrows(IllegalArgumentException.class, () -> BinaryCounts.of(codedByA, codedByB, 4));
        assertThrows(IllegalArgumentException.class, () -> BinaryCounts.of(codedByB, codedByA, 4));
    }

    @Test
    void presenceTableOfTwoCodersLeavesOutWhatOneDidNotCode() {
        UnitTable table = Tables.ofRows("abc", "aabbc.a", "abbac.a", "ccccccc");
        assertEquals(new BinaryCounts(2, 1, 1, 2), BinaryCounts.of(table.presenceOf(0), 0, 1));
        assertEquals(new BinaryCounts(2, 1, 1, 2), BinaryCounts.of(table.presenceOf(0), 1, 0));
        assertEquals(new BinaryCounts(0, 3, 0, 3), BinaryCounts.of(table.presenceOf(0), 0, 2));
        assertEquals(new BinaryCounts(0, 0, 3, 3), BinaryCounts.of(table.presenceOf(0), 2, 0));
        assertThrows(IllegalArgumentException.class, () -> BinaryCounts.of(table, 0, 1));
    }

    @Test
    void countsAndTableAgreeOnEveryCoefficient() {
        SplittableRandom random = new SplittableRandom(7);
        UnitTable presence = Tables.random(random, 2, 60, 2);
        BinaryCounts counts = BinaryCounts.of(presence, 0, 1);
        assertEquals(counts, BinaryCounts.of(counts.toTable(), 0, 1));
        Estimate.Value kappa = defined(counts.cohenKappa());
        assertEquals(new Basis(2, counts.units(), 0, 2 * counts.units()), kappa.basis());
    }

    @Test
    void transcriptsAddUp() {
        assertEquals(new BinaryCounts(5, 7, 9, 11), new BinaryCounts(1, 2, 3, 4).plus(new BinaryCounts(4, 5, 6, 7)));
    }

    @Test
    void millionsOfCodePointsDoNotOverflow() {
        long million = 1_000_000_000L;
        assertExactly(4.0 / 9, new BinaryCounts(50 * million, 50 * million, 50 * million, 850 * million).cohenKappa());
    }

    @Test
    void negativeAndHugeCountsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new BinaryCounts(1, -1, 0, 0));
        assertThrows(ArithmeticException.class, () -> new BinaryCounts(Long.MAX_VALUE, 1, 0, 0));
    }
}
