package org.emic.agreement.spans;

import static org.emic.agreement.Estimates.EXACT;
import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.emic.agreement.Estimates.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.emic.agreement.Basis;
import org.emic.agreement.Continua;
import org.emic.agreement.Reason;
import org.junit.jupiter.api.Test;

/// The continuum of Krippendorff (2019), *Content Analysis*, 4th ed., figure 12.11: three coders, length 60.
///
/// Positions as in the sample data of pygamma-agreement. Printed values: the book, as the tests of the R package
/// quallmer cite it. Fractions: recomputed in exact arithmetic; the coding coefficient's agrees with the Python
/// program unitized_alpha (lindanna), the relevance coefficient with the print, which quallmer's positions don't
/// reach.
class Krippendorff2019Fig12_11Test {

    static final Continuum CONTINUUM = Continua.of(
            60,
            "1234567",
            "1:2-9 2:11-17 5:24-30 6:32-36 6:36-44 7:44-60",
            "1:2-9 3:11-17 5:19-25 6:32-44",
            "1:2-9 4:11-17 5:21-27 6:32-36 6:36-40 6:40-44");
    private static final UnitizingCounts COUNTS = UnitizingCounts.of(CONTINUUM);
    private static final SpanCoefficient MEAN_SQUARED = new CodingAlpha(OwnLength.MEAN_SQUARED);

    @Test
    void unitizingAlpha() {
        assertPrinted("0.510", new UnitizingAlpha().estimate(CONTINUUM));
        assertExactly(16339.0 / 32058, new UnitizingAlpha().estimate(CONTINUUM));
        assertEquals(
                new Basis(3, 60, 0, 180),
                new UnitizingAlpha().estimate(CONTINUUM).basis());
    }

    @Test
    void relevanceAlpha() {
        assertPrinted("0.413", new RelevanceAlpha().estimate(CONTINUUM));
        assertExactly(143908.0 / 348255, new RelevanceAlpha().estimate(CONTINUUM));
    }

    @Test
    void codingAlphaInBothReadings() {
        assertPrinted("0.724", new CodingAlpha().estimate(CONTINUUM));
        assertExactly(24941.0 / 34445, new CodingAlpha().estimate(CONTINUUM));
        assertPrinted("0.724", MEAN_SQUARED.estimate(CONTINUUM));
        assertPrinted("0.723929", MEAN_SQUARED.estimate(CONTINUUM));
    }

    @Test
    void alphaOfEachCode() {
        double[] printed = {1, 0, 0, 0, 1, 1};
        for (int code = 0; code < printed.length; code++) {
            assertExactly(printed[code], new CodeAlpha(code).estimate(COUNTS));
            assertExactly(printed[code], new CodeAlpha(code, OwnLength.MEAN_SQUARED).estimate(COUNTS));
        }
        assertUndefined(Reason.NO_INTERSECTION, new CodeAlpha(6).estimate(COUNTS));
    }

    @Test
    void coverage() {
        assertEquals(83.0 / 180, COUNTS.coverage().orElseThrow(), EXACT);
        assertEquals(4.0 / 9, COUNTS.coverage(4).orElseThrow(), EXACT);
        assertEquals(OptionalDouble.of(0), COUNTS.coverage(6));
    }

    @Test
    void lengths() {
        assertEquals(45, COUNTS.agreeingGapLength(), EXACT);
        assertEquals(21, COUNTS.agreeingLength(0), EXACT);
        assertEquals(8, COUNTS.agreeingLength(4), EXACT);
        assertEquals(36, COUNTS.agreeingLength(5), EXACT);
        assertEquals(0, COUNTS.agreeingLength(1), EXACT);
        assertEquals(18, COUNTS.length(4));
        assertEquals(71, COUNTS.gapLength());
        assertEquals(8, COUNTS.intersectingLength(4), EXACT);
    }

    @Test
    void pairsOfCoders() {
        assertPair(0, 1, "0.361610", "0.098148", 4301.0 / 6032);
        assertPair(0, 2, "0.437477", "0.231522", 41.0 / 56);
        assertPair(1, 2, "0.769307", "0.871079", value(new CodingAlpha().estimate(CONTINUUM.pair(1, 2))));
        assertPrinted("0.749803", new CodingAlpha().estimate(CONTINUUM.pair(1, 2)));
    }

    private static void assertPair(int first, int second, String all, String relevance, double coding) {
        Continuum pair = CONTINUUM.pair(first, second);
        assertPrinted(all, new UnitizingAlpha().estimate(pair));
        assertPrinted(relevance, new RelevanceAlpha().estimate(pair));
        assertExactly(coding, new CodingAlpha().estimate(pair));
        assertExactly(coding, MEAN_SQUARED.estimate(pair));
    }

    @Test
    void theUnitOfLengthMoves() {
        assertPrinted("0.508673", new UnitizingAlpha().estimate(scaled(10)));
        assertPrinted("0.508564", new UnitizingAlpha().estimate(scaled(1000)));
    }

    private static Continuum scaled(int scale) {
        return Continua.document(
                        Continua.builder(3, "1234567"),
                        "text",
                        60,
                        scale,
                        "1:2-9 2:11-17 5:24-30 6:32-36 6:36-44 7:44-60",
                        "1:2-9 3:11-17 5:19-25 6:32-44",
                        "1:2-9 4:11-17 5:21-27 6:32-36 6:36-40 6:40-44")
                .build();
    }
}
