package org.emic.agreement.spans;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.emic.agreement.Estimates.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.emic.agreement.Basis;
import org.emic.agreement.Continua;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.junit.jupiter.api.Test;

/// Cases at the edge of the unitizing coefficients, most on a continuum of length 20. Fractions in exact
/// arithmetic.
class UnitizingCasesTest {

    private static final UnitizingAlpha ALL = new UnitizingAlpha();
    private static final RelevanceAlpha RELEVANCE = new RelevanceAlpha();
    private static final CodingAlpha CODING = new CodingAlpha();

    @Test
    void nothingMarkedIsNoVariation() {
        Continuum nothing = Continua.of(20, "x", "", "");
        assertEquals(
                OptionalDouble.of(1),
                assertUndefined(Reason.NO_VARIATION, ALL.estimate(nothing)).observed());
        assertUndefined(Reason.NO_VARIATION, RELEVANCE.estimate(nothing));
        assertUndefined(Reason.NO_INTERSECTION, CODING.estimate(nothing));
        assertUndefined(Reason.NO_INTERSECTION, new CodeAlpha(0).estimate(nothing));
        assertEquals(OptionalDouble.of(0), UnitizingCounts.of(nothing).coverage());
        assertEquals(OptionalDouble.empty(), UnitizingCounts.of(nothing).coverage(0));
    }

    @Test
    void everythingMarkedAlikeIsNoVariation() {
        Continuum everything = Continua.of(20, "x", "x:0-20", "x:0-20");
        assertUndefined(Reason.NO_VARIATION, ALL.estimate(everything));
        assertUndefined(Reason.NO_VARIATION, RELEVANCE.estimate(everything));
        assertEquals(
                OptionalDouble.of(1),
                assertUndefined(Reason.NO_VARIATION, CODING.estimate(everything))
                        .observed());
        assertUndefined(Reason.NO_VARIATION, new CodeAlpha(0).estimate(everything));
    }

    @Test
    void onlyOneCoderMarked() {
        Continuum one = Continua.of(20, "x", "", "x:2-6");
        assertExactly(-3.0 / 40, ALL.estimate(one));
        assertExactly(-3.0 / 40, RELEVANCE.estimate(one));
        assertUndefined(Reason.NO_INTERSECTION, CODING.estimate(one));
        assertExactly(0, ALL.estimate(Continua.of(20, "x", "x:1-2", "", "")));
    }

    @Test
    void disjointSpans() {
        assertExactly(-1.0 / 5, ALL.estimate(Continua.of(20, "x", "x:2-6", "x:10-14")));
    }

    @Test
    void overlapWithOneCode() {
        Continuum overlap = Continua.of(20, "x", "x:2-6", "x:4-8");
        assertExactly(2.0 / 5, ALL.estimate(overlap));
        assertEquals(OptionalDouble.of(0.5), UnitizingCounts.of(overlap).coverage(0));
        assertEquals(OptionalDouble.of(0.1), UnitizingCounts.of(overlap).coverage());
        assertUndefined(Reason.NO_VARIATION, CODING.estimate(overlap));
    }

    @Test
    void oneSpanWithTwoCodes() {
        Continuum codes = Continua.of(20, "xy", "x:2-6", "y:2-6");
        assertExactly(37.0 / 85, ALL.estimate(codes));
        assertExactly(1, RELEVANCE.estimate(codes));
        assertExactly(0, CODING.estimate(codes));
        assertExactly(0, new CodeAlpha(0).estimate(codes));
    }

    @Test
    void identicalSingleSpan() {
        Continuum identical = Continua.of(20, "x", "x:2-6", "x:2-6");
        assertExactly(1, ALL.estimate(identical));
        assertUndefined(Reason.NO_VARIATION, CODING.estimate(identical));
    }

    @Test
    void wholeContinuumWithTwoCodes() {
        Continuum whole = Continua.of(20, "xy", "x:0-20", "y:0-20");
        assertExactly(0, ALL.estimate(whole));
        assertUndefined(Reason.NO_VARIATION, RELEVANCE.estimate(whole));
        assertExactly(0, CODING.estimate(whole));
    }

    @Test
    void spansOfLengthOneAreCharacters() {
        StringBuilder twenty = new StringBuilder();
        StringBuilder fifteen = new StringBuilder();
        for (int position = 10; position < 30; position++) {
            twenty.append("x:%d-%d ".formatted(position, position + 1));
            fifteen.append(position < 15 ? "" : "x:%d-%d ".formatted(position, position + 1));
        }
        assertExactly(
                956.0 / 1155,
                ALL.estimate(Continua.of(
                        100, "x", twenty.toString().strip(), fifteen.toString().strip())));
        assertPrinted("0.830260", ALL.estimate(Continua.of(100, "x", "x:10-30", "x:15-30")));
    }

    /// A gap counts as pieces of length 1, so that the figure goes to a limit with finer units, and isn't constant.
    @Test
    void finerUnitsOfLengthChangeTheFigure() {
        assertPrinted("0.830260", ALL.estimate(scaled(1)));
        assertPrinted("0.829617", ALL.estimate(scaled(10)));
        assertPrinted("0.829546", ALL.estimate(scaled(1000)));
    }

    private static Continuum scaled(int scale) {
        return Continua.document(Continua.builder(2, "x"), "text", 100, scale, "x:10-30", "x:15-30")
                .build();
    }

    @Test
    void touchingSpansAreTwoUnitsUnlessUnited() {
        assertExactly(1, ALL.estimate(Continua.of(100, "x", "x:10-30 x:30-40", "x:10-40")));
        Continuum touching = Continua.of(100, "x", "x:10-30 x:30-40", "x:15-40");
        assertPrinted("0.878589", ALL.estimate(touching));
        assertPrinted("0.879843", ALL.estimate(touching.withTouchingSpansUnited()));
    }

    @Test
    void nestedSpanOfTheSameCodeChangesNothing() {
        Estimate plain = ALL.estimate(Continua.of(20, "x", "x:2-9", "x:4-8"));
        assertEquals(plain, ALL.estimate(Continua.of(20, "x", "x:2-9 x:3-5", "x:4-8 x:4-6")));
        assertEquals(plain, ALL.estimate(Continua.of(20, "x", "x:2-5 x:4-9", "x:4-8")));
    }

    @Test
    void severalDocumentsWithACoderMissing() {
        Continuum two = Continua.document(
                        Continua.document(Continua.builder(3, "x"), "first", 100, 1, "x:10-30", "x:15-30", "x:12-28"),
                        "second",
                        50,
                        1,
                        "x:0-10",
                        "x:5-15",
                        ".")
                .build();
        assertExactly(664757.0 / 934360, ALL.estimate(two));
        assertEquals(new Basis(3, 150, 0, 400), ALL.estimate(two).basis());
        assertPrinted("0.836709", ALL.estimate(two.document(0)));
        assertExactly(157.0 / 400, ALL.estimate(two.document(1)));
        assertExactly(2368.0 / 3337, KrippendorffAlpha.nominal().estimate(Characters.ofCode(two, 0)));
        List<UnitizingCounts> perDocument = UnitizingCounts.perDocument(two);
        assertExactly(664757.0 / 934360, ALL.estimate(UnitizingCounts.pooled(perDocument, 1, 1)));
        assertExactly(157.0 / 400, ALL.estimate(UnitizingCounts.pooled(perDocument, 0, 1)));
        assertEquals(
                new Basis(3, 250, 0, 600),
                UnitizingCounts.pooled(perDocument, 1, 3).basis());
    }

    @Test
    void missingIsNotEmpty() {
        Continuum missing = Continua.of(20, "x", "x:2-6", ".");
        assertUndefined(Reason.NO_PAIRABLE_UNITS, ALL.estimate(missing));
        assertEquals(new Basis(2, 0, 20, 0), ALL.estimate(missing).basis());
        assertEquals(OptionalDouble.empty(), UnitizingCounts.of(missing).coverage());
    }

    @Test
    void nothingToCompare() {
        assertUndefined(Reason.NO_UNITS, ALL.estimate(Continua.builder(2, "x").build()));
        assertUndefined(Reason.NO_UNITS, ALL.estimate(Continua.of(0, "x", "", "")));
        assertUndefined(Reason.SINGLE_CODER, ALL.estimate(Continua.of(20, "x", "x:2-6")));
    }

    @Test
    void overlappingCodesNeedAContinuumEach() {
        Continuum overlapping = Continua.of(20, "xy", "x:2-8 y:6-10", "x:2-8 y:7-10");
        for (SpanCoefficient coefficient : List.of(ALL, RELEVANCE, CODING, new CodeAlpha(1))) {
            assertUndefined(Reason.OVERLAPPING_SPANS, coefficient.estimate(overlapping));
        }
        assertExactly(1, ALL.estimate(overlapping.ofCode(0)));
        List<UnitizingCounts> perCode = UnitizingCounts.perCode(overlapping);
        Estimate.Value x = defined(ALL.estimate(perCode.get(0)));
        Estimate.Value y = defined(ALL.estimate(perCode.get(1)));
        double observed = 2 - x.observed() - y.observed();
        double expected = 2 - x.expected().orElseThrow() - y.expected().orElseThrow();
        assertExactly(1 - observed / expected, PooledUnitizingAlpha.estimate(overlapping));
    }

    @Test
    void codeThatNobodyUsedDoesNotMoveThePooledValue() {
        Estimate.Value one = defined(PooledUnitizingAlpha.estimate(Continua.of(20, "x", "x:2-8", "x:2-9")));
        Estimate.Value two = defined(PooledUnitizingAlpha.estimate(Continua.of(20, "xy", "x:2-8", "x:2-9")));
        assertExactly(one.value(), two);
        assertEquals(1 - (1 - one.observed()) / 2, two.observed(), 1e-12);
    }

    /// With one common place among four coders, the pairwise reading takes off more pairs than there are.
    @Test
    void chanceThatExceedsCompleteDisagreementIsUndefined() {
        Continuum sparse = Continua.of(20, "xy", "x:2-6", "y:2-6", "", "");
        assertEquals(
                OptionalDouble.of(0),
                assertUndefined(Reason.CHANCE_UNDETERMINED, CODING.estimate(sparse))
                        .observed());
        assertExactly(0, new CodingAlpha(OwnLength.MEAN_SQUARED).estimate(sparse));
        assertUndefined(Reason.CHANCE_UNDETERMINED, new CodeAlpha(0).estimate(sparse));
        assertExactly(0, new CodeAlpha(0, OwnLength.MEAN_SQUARED).estimate(sparse));
    }

    @Test
    void countsOfOneCodeStandAlone() {
        Continuum both = Continua.document(
                        Continua.document(
                                Continua.builder(3, "xy"), "one", 60, 1, "x:0-9 y:20-30", "x:3-9 y:25-40", "x:4-8"),
                        "two",
                        20,
                        1,
                        "y:1-5",
                        ".",
                        ".")
                .build();
        for (int code = 0; code < 2; code++) {
            UnitizingCounts ofCode = UnitizingCounts.of(both.ofCode(code));
            UnitizingCounts alone = ofCode.ofOnly(code);
            assertEquals(1, alone.codes());
            assertEquals(ofCode.basis(), alone.basis());
            assertEquals(ofCode.length(code), alone.length(0));
            assertEquals(ofCode.gapLength(), alone.gapLength());
            assertEquals(ofCode.coverage(code), alone.coverage(0));
            assertEquals(ALL.estimate(ofCode), ALL.estimate(alone));
            assertEquals(RELEVANCE.estimate(ofCode), RELEVANCE.estimate(alone));
            assertEquals(
                    new CodeAlpha(code, OwnLength.MEAN_SQUARED).estimate(ofCode),
                    new CodeAlpha(0, OwnLength.MEAN_SQUARED).estimate(alone));
            for (OwnLength reading : OwnLength.values()) {
                assertEquals(ofCode.intersectingSquares(code, reading), alone.intersectingSquares(0, reading));
            }
        }
        assertThrows(
                IllegalArgumentException.class, () -> UnitizingCounts.of(both).ofOnly(0));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> UnitizingCounts.of(both.ofCode(0)).ofOnly(2));
    }

    @Test
    void hugeLengthsDoNotOverflow() {
        int half = 1_000_000_000;
        Continuum huge = Continua.of(2 * half, "x", "x:0-" + half, "x:0-" + half / 2);
        Continuum small = Continua.of(2_000_000, "x", "x:0-1000000", "x:0-500000");
        assertEquals(
                defined(ALL.estimate(small)).value(),
                defined(ALL.estimate(huge)).value(),
                1e-5);
    }

    @Test
    void coefficientsAreNamed() {
        assertEquals("alpha-u", ALL.id());
        assertEquals("alpha-u-binary", RELEVANCE.id());
        assertEquals("alpha-u-cu", CODING.id());
        assertEquals("alpha-u-ku", new CodeAlpha(3).id());
        assertEquals("Krippendorff (2019), Content Analysis, 4th ed., section 12.6", ALL.source());
        assertEquals("Krippendorff (2019), Content Analysis, 4th ed., section 12.6", RELEVANCE.source());
        assertEquals("Krippendorff (2019), Content Analysis, 4th ed., section 12.6; Q* pairwise", CODING.source());
        assertEquals(
                "Krippendorff (2019), Content Analysis, 4th ed., section 12.6, equation 38; Q* mean-squared",
                new CodeAlpha(0, OwnLength.MEAN_SQUARED).source());
    }
}
