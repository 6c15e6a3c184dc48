package org.emic.agreement.spans;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.emic.agreement.Estimates.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.emic.agreement.Basis;
import org.emic.agreement.Continua;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.emic.agreement.nominal.PercentAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two coders, one code, one character being one unit: Cohen's κ beside the figure that QualCoder prints.
///
/// QualCoder's column was made by running its own method, of 3.8.2 and of 4.0 beta, which agree.
class CharactersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "G1, 1000, x:0-100, x:50-150, 50, 50, 50, 850, 0.4444444444444444, 0.2987",
        "G2, 100000, x:0-100, x:50-150, 50, 50, 50, 99850, 0.4994994994994995, 0.2987",
        "G3, 1000, x:0-500, x:250-750, 250, 250, 250, 250, 0, 0.2987",
        "G4, 1000, x:0-900, x:100-1000, 800, 100, 100, 0, -0.1111111111111111, 0.7984",
        "G5, 1000, x:0-100 x:50-150, '', 0, 150, 0, 850, 0, 0.3333",
        "G6, 1000, x:0-100 x:50-150, x:0-150, 150, 0, 0, 850, 1, 0.3760",
        "G7, 1000, x:0-100, x:200-300, 0, 100, 100, 800, -0.1111111111111111, -0.0667",
        "G8, 1000, x:0-100, '', 0, 100, 0, 900, 0, 0.0000"
    })
    void goldenCases(
            String name,
            int length,
            String first,
            String second,
            long both,
            long onlyA,
            long onlyB,
            long neither,
            double cohen,
            String qualCoder) {
        Continuum continuum = Continua.of(length, "x", first, second);
        BinaryCounts counts = Characters.counts(continuum, 0, 0, 1);
        assertEquals(new BinaryCounts(both, onlyA, onlyB, neither), counts, name);
        assertExactly(cohen, counts.cohenKappa());
        assertPrinted(qualCoder, QualCoderKappa.estimate(continuum, 0, 0, 1));
    }

    @Test
    void goldenCaseG9IsUndefinedWhereQualCoderPrintsOne() {
        Continuum everything = Continua.of(1000, "x", "x:0-1000", "x:0-1000");
        assertUndefined(
                Reason.NO_VARIATION, Characters.counts(everything, 0, 0, 1).cohenKappa());
        assertExactly(1, QualCoderKappa.estimate(everything, 0, 0, 1));
    }

    @Test
    void partsOfQualCodersFigure() {
        var figure = defined(QualCoderKappa.estimate(Continua.of(1000, "x", "x:0-100", "x:50-150"), 0, 0, 1));
        assertEquals(1.0 / 3, figure.observed(), 1e-12);
        assertEquals(4.0 / 81, figure.expected().orElseThrow(), 1e-12);
        assertExactly(23.0 / 77, figure);
        assertEquals(new Basis(2, 150, 0, 200), figure.basis());
        assertUndefined(Reason.NOTHING_MARKED, QualCoderKappa.estimate(Continua.of(9, "x", "", ""), 0, 0, 1));
    }

    @Test
    void qualCodersFigureOfManySegments() {
        for (int seed = 0; seed < 60; seed++) {
            Continuum continuum = Continua.random(new SplittableRandom(seed), 2, 1, 1);
            if (continuum.isCoded(0, 0) && continuum.isCoded(0, 1)) {
                int[] segments = new int[continuum.length(0)];
                for (int coder = 0; coder < 2; coder++) {
                    for (Span span : continuum.spans(0, coder)) {
                        IntStream.range(span.start(), span.end()).forEach(position -> segments[position]++);
                    }
                }
                double twice =
                        IntStream.of(segments).filter(count -> count == 2).count();
                long either = IntStream.of(segments).filter(count -> count > 0).count();
                Estimate figure = QualCoderKappa.estimate(continuum, 0, 0, 1);
                assertEquals(either, figure.basis().units(), "seed " + seed);
                if (either > 0) {
                    assertEquals(twice / either, defined(figure).observed(), 1e-12, "seed " + seed);
                }
            }
        }
    }

    @Test
    void qualCodersFigureAddsDocumentsThatBothCoded() {
        Continuum three = Continua.document(
                        Continua.document(
                                Continua.document(Continua.builder(2, "xy"), "a", 100, 1, "x:0-10", "x:5-15 y:0-3"),
                                "b",
                                50,
                                1,
                                "x:0-40",
                                "."),
                        "c",
                        30,
                        1,
                        "x:10-20",
                        "x:10-20")
                .build();
        // A 20, B 20, in two segments 15, so U = 25.
        double observed = 15.0 / 25;
        double expected = 20.0 / 25 * 20 / 25 * 5 / 25 * 5 / 25;
        assertExactly((observed - expected) / (1 - expected), QualCoderKappa.estimate(three, 0, 0, 1));
        assertEquals(new BinaryCounts(15, 5, 5, 105), Characters.counts(three, 0, 0, 1));
        assertEquals(new BinaryCounts(0, 0, 3, 127), Characters.counts(three, 1, 0, 1));
    }

    /// The example of NVivo's help, 1,000 characters, does not say who marked the 150 that one coder marked: 85 %,
    /// but κ depends on it. α, in exact arithmetic, does not.
    @ParameterizedTest
    @CsvSource({"x:0-50, x:0-200, 0.347826", "x:0-125, x:0-50 x:125-200, 0.314286"})
    void exampleOfNVivosHelp(String first, String second, String cohen) {
        BinaryCounts counts = Characters.counts(Continua.of(1000, "x", first, second), 0, 0, 1);
        assertExactly(0.85, counts.percentAgreement());
        assertPrinted(cohen, counts.cohenKappa());
        assertPrinted("0.314629", counts.krippendorffAlpha());
    }

    /// The example of ATLAS.ti's manual, 1100000000 and 0110010100, has the table of Krippendorff (2011), A.
    @Test
    void exampleOfAtlasTisManual() {
        Continuum ten = Continua.of(10, "x", "x:0-2", "x:1-3 x:5-6 x:7-8");
        assertExactly(2.0 / 21, Characters.counts(ten, 0, 0, 1).krippendorffAlpha());
    }

    @Test
    void codesOfCharactersWithCodersMissing() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Continuum continuum = Continua.random(random, 2 + random.nextInt(3), 3, 3);
            UnitTable table = Characters.ofCodes(continuum);
            LengthCoincidences coincidences = LengthCoincidences.of(continuum);
            CharacterByCharacter brute = new CharacterByCharacter(continuum);
            double agreeing = 0;
            double all = 0;
            for (int one = 0; one <= coincidences.gap(); one++) {
                for (int other = 0; other <= coincidences.gap(); other++) {
                    assertEquals(brute.between(one, other), coincidences.between(one, other), 1e-9);
                    agreeing += one == other ? brute.between(one, one) : 0;
                    all += brute.between(one, other);
                }
            }
            assertEquals(4, table.categories());
            assertEquals(
                    UnitizingCounts.of(continuum).basis(),
                    KrippendorffAlpha.nominal().estimate(table).basis());
            if (all > 0) {
                assertExactly(agreeing / all, PercentAgreement.OVER_PAIRABLE_VALUES.estimate(table));
            }
            UnitTable presence = Characters.ofCode(continuum, 1);
            assertEquals(
                    KrippendorffAlpha.nominal().estimate(table.presenceOf(1)),
                    KrippendorffAlpha.nominal().estimate(presence));
        }
    }

    @Test
    void stretchesEndAtEveryBoundary() {
        UnitTable table = Characters.ofCode(Continua.of(20, "x", "x:0-5 x:5-8", "x:3-20"), 0);
        assertEquals(4, table.rows());
        assertEquals(3, table.weight(0));
        assertEquals(2, table.weight(1));
        assertEquals(3, table.weight(2));
        assertEquals(12, table.weight(3));
        assertEquals(UnitTable.PRESENT, table.category(2, 0));
        assertEquals(UnitTable.ABSENT, table.category(3, 0));
        assertEquals(UnitTable.ABSENT, table.category(0, 1));
        assertEquals(0, Characters.ofCode(Continua.of(0, "x", "", ""), 0).rows());
    }

    @Test
    void overlappingCodesAreTakenOneByOne() {
        Continuum overlapping = Continua.of(20, "xy", "x:2-8 y:6-10", "");
        assertThrows(IllegalArgumentException.class, () -> Characters.ofCodes(overlapping));
        assertThrows(IllegalArgumentException.class, () -> LengthCoincidences.of(overlapping));
        assertEquals(new BinaryCounts(0, 6, 0, 14), Characters.counts(overlapping, 0, 0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> Characters.ofCode(overlapping, 2));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> LengthCoincidences.of(overlapping.ofCode(0)).between(0, 3));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> LengthCoincidences.of(overlapping.ofCode(0)).between(3, 0));
    }

    @Test
    void lengthsOfFigure12_11() {
        LengthCoincidences lengths = LengthCoincidences.of(Krippendorff2019Fig12_11Test.CONTINUUM);
        assertEquals(10, lengths.between(7, 4), 1e-12);
        assertEquals(16, lengths.between(6, 7), 1e-12);
        assertEquals(3, lengths.between(1, 2), 1e-12);
        assertEquals(3, lengths.between(3, 1), 1e-12);
        assertEquals(45, lengths.between(lengths.gap(), lengths.gap()), 1e-12);
    }
}
