package org.emic.agreement.saturation;

import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.saturation.Interviews.TOY;
import static org.emic.agreement.saturation.Interviews.defined;
import static org.emic.agreement.saturation.Interviews.ofCodes;
import static org.emic.agreement.saturation.Interviews.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The estimators of Chao (1987), Colwell et al. (2012) and Chao & Jost (2012) on eight codes in eight interviews and
/// on the small tables where their formulas have corners.
///
/// Values: exact arithmetic, and the R packages vegan (Chao2, its variance, the expected curve and its deviation) and
/// iNEXT (coverage, extrapolation, interviews needed), which agree to the digits given.
class ColwellChao2012Test {

    /// Q₂ = 0.
    private static final Incidence NO_CODE_TWICE = ofCodes("1111", "1110", "1000", "0100", "0001");
    /// Q₁ = 1, Q₂ = 0.
    private static final Incidence ONE_RARE_CODE = ofCodes("1111", "1110", "1000");
    /// Q₁ = U.
    private static final Incidence EVERY_CODE_ONCE = ofCodes("1000", "0100", "0010", "0001");

    @Test
    void countsOfTheTable() {
        assertEquals(new IncidenceCounts(8, 8, 23, 3, 2), TOY.counts());
        assertEquals(
                new IncidenceCounts(2, 3, 4, 2, 1), ofCodes("11", "10", "01").counts());
        assertEquals(new IncidenceCounts(1, 2, 2, 2, 0), ofCodes("1", "1").counts());
        assertEquals(TOY.counts(), ExpectedAccumulation.of(TOY).basis());
    }

    /// vegan: specpool, 9.96875 ± 3.012425.
    @Test
    void chao2WithItsLogNormalInterval() {
        IncidenceEstimate.Value chao2 = defined(new Chao2().estimate(TOY.counts()));
        assertEquals(9.96875, chao2.value(), 1e-12);
        double variance = Chao2.variance(UnseenCodes.of(TOY.counts()));
        assertPrinted("9.074707", variance);
        assertPrinted("3.012425", Math.sqrt(variance));
        assertPrinted("8.228708", chao2.bounds().orElseThrow().low());
        assertPrinted("24.947254", chao2.bounds().orElseThrow().high());
        assertEquals(List.of(), chao2.cautions());
    }

    /// iNEXT.
    @Test
    void coverageAndItsExtrapolation() {
        assertEquals(512.0 / 575, value(new SampleCoverage().estimate(TOY.counts())), 1e-12);
        assertEquals(21.0 / 25, UnseenCodes.of(TOY.counts()).ratio(), 1e-12);
        Extrapolation further = Extrapolation.of(TOY.counts());
        assertPrinted("0.907965", value(further.coverageAfter(1)));
        assertPrinted("0.922691", value(further.coverageAfter(2)));
        assertPrinted("0.935060", value(further.coverageAfter(3)));
        assertPrinted("0.945451", value(further.coverageAfter(4)));
        assertPrinted("0.972841", value(further.coverageAfter(8)));
    }

    /// iNEXT.
    @Test
    void codesOfFurtherInterviews() {
        Extrapolation further = Extrapolation.of(TOY.counts());
        assertEquals(8, value(further.codesAfter(0)), 1e-12);
        assertEquals(8.315, value(further.codesAfter(1)), 1e-12);
        assertEquals(8.5796, value(further.codesAfter(2)), 1e-12);
        assertPrinted("8.988566", value(further.codesAfter(4)));
        assertPrinted("9.480744", value(further.codesAfter(8)));
        assertEquals(0.315, value(further.newCodesInNext()), 1e-12);
        assertEquals(List.of(), defined(further.codesAfter(8)).cautions());
        assertEquals(List.of(Caution.FAR_BEYOND), defined(further.codesAfter(9)).cautions());
    }

    /// iNEXT for coverage; equation 12 of Chao et al. (2009) for shares of all codes.
    @Test
    void interviewsNeeded() {
        UnseenCodes codes = UnseenCodes.of(TOY.counts());
        assertPrinted("0.5239", InterviewsNeeded.exactlyForCoverage(codes, 0.90));
        assertPrinted("4.4995", InterviewsNeeded.exactlyForCoverage(codes, 0.95));
        assertPrinted("13.7304", InterviewsNeeded.exactlyForCoverage(codes, 0.99));
        assertPrinted("3.9032", InterviewsNeeded.exactlyForShare(codes, 0.90));
        assertPrinted("7.8787", InterviewsNeeded.exactlyForShare(codes, 0.95));
        assertEquals(1, value(InterviewsNeeded.forCoverage(TOY.counts(), 0.90)));
        assertEquals(5, value(InterviewsNeeded.forCoverage(TOY.counts(), 0.95)));
        assertEquals(14, value(InterviewsNeeded.forCoverage(TOY.counts(), 0.99)));
        assertEquals(0, value(InterviewsNeeded.forCoverage(TOY.counts(), 0.89)));
        assertEquals(8, value(InterviewsNeeded.forShareOfCodes(TOY.counts(), 0.95)));
        assertEquals(0, value(InterviewsNeeded.forShareOfCodes(TOY.counts(), 0.80)));
        assertEquals(
                List.of(Caution.FAR_BEYOND),
                defined(InterviewsNeeded.forCoverage(TOY.counts(), 0.99)).cautions());
    }

    /// No author prints an interval. It is the one of the percentiles of the same formula over the replicates, so each
    /// end
    /// is a whole number of interviews, grows with the coverage, and is nothing where no replicate needs more.
    @Test
    void interviewsNeededLieBetweenPercentilesOfTheReplicates() {
        IncidenceBootstrap bootstrap = IncidenceBootstrap.of(TOY, 1000, 3);
        double before = -1;
        for (double coverage : new double[] {0.5, 0.90, 0.95, 0.99}) {
            IncidenceEstimate.Value needed = defined(InterviewsNeeded.forCoverage(bootstrap, coverage));
            assertEquals(value(InterviewsNeeded.forCoverage(TOY.counts(), coverage)), needed.value());
            Bounds bounds = needed.bounds().orElseThrow();
            assertEquals(Bounds.Method.BOOTSTRAP_PERCENTILES, bounds.method());
            assertEquals(Math.rint(bounds.high()), bounds.high());
            assertTrue(bounds.low() <= needed.value() && needed.value() <= bounds.high(), needed::toString);
            assertTrue(bounds.high() >= before, needed::toString);
            before = bounds.high();
        }
        assertEquals(
                new Bounds(0, 0, Bounds.Method.BOOTSTRAP_PERCENTILES),
                defined(InterviewsNeeded.forCoverage(IncidenceBootstrap.of(ofCodes("11", "11"), 10, 1), 0.999))
                        .bounds()
                        .orElseThrow());
        assertTrue(
                InterviewsNeeded.forCoverage(IncidenceBootstrap.of(ofCodes("1"), 1), 0.9)
                        instanceof IncidenceEstimate.Undefined);
    }

    @Test
    void sharesToReachLieBetweenNoneAndAll() {
        IncidenceBootstrap bootstrap = IncidenceBootstrap.of(TOY, 2, 3);
        for (double share : new double[] {0, 1, -0.1, 1.5, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> InterviewsNeeded.forCoverage(bootstrap, share));
            assertThrows(IllegalArgumentException.class, () -> InterviewsNeeded.forCoverage(TOY.counts(), share));
            assertThrows(IllegalArgumentException.class, () -> InterviewsNeeded.forShareOfCodes(TOY.counts(), share));
        }
    }

    @Test
    void estimatesAndCautionsAreNamed() {
        assertEquals("chao2", new Chao2().id());
        assertEquals("Chao (1987), Biometrics 43(4), 783-791", new Chao2().source());
        assertEquals("sample-coverage", new SampleCoverage().id());
        assertEquals("Chao & Jost (2012), Ecology 93(12), 2533-2547", new SampleCoverage().source());
        for (Caution caution : Caution.values()) {
            assertTrue(caution.sentence().endsWith("."), caution.name());
        }
        assertEquals("log-normal (Chao 1987)", Bounds.Method.LOG_NORMAL.words());
    }

    /// vegan: specaccum("exact").
    @Test
    void expectedCurve() {
        String[] printed = {"2.875", "4.25", "5.267857", "6.042857", "6.660714", "7.178571", "7.625", "8.0"};
        ExpectedAccumulation curve = ExpectedAccumulation.of(TOY);
        for (int interviews = 1; interviews <= 8; interviews++) {
            assertPrinted(printed[interviews - 1], curve.expected(interviews));
        }
    }

    /// vegan, unconditional.
    @Test
    void unconditionalDeviationOfTheExpectedCurve() {
        String[] printed = {
            "0.917999", "1.020492", "1.090488", "1.124678", "1.147102", "1.173819", "1.210201", "1.256956"
        };
        ExpectedAccumulation curve = ExpectedAccumulation.of(TOY);
        for (int interviews = 1; interviews <= 8; interviews++) {
            assertPrinted(printed[interviews - 1], curve.deviation(interviews).orElseThrow());
        }
        Bounds last = curve.bounds(8).orElseThrow();
        assertEquals(8 - 1.959964 * 1.256956, last.low(), 1e-5);
        assertEquals(8 + 1.959964 * 1.256956, last.high(), 1e-5);
        assertEquals(Bounds.Method.UNCONDITIONAL, last.method());
    }

    /// vegan: 7.25 ± 3.350486; iNEXT: coverage.
    @Test
    void noCodeOfTwoInterviews() {
        IncidenceEstimate.Value chao2 = defined(new Chao2().estimate(NO_CODE_TWICE.counts()));
        assertEquals(7.25, chao2.value(), 1e-12);
        assertPrinted("3.350486", Math.sqrt(Chao2.variance(UnseenCodes.of(NO_CODE_TWICE.counts()))));
        assertEquals(0.775, value(new SampleCoverage().estimate(NO_CODE_TWICE.counts())), 1e-12);
        Extrapolation further = Extrapolation.of(NO_CODE_TWICE.counts());
        assertPrinted("0.83125", value(further.coverageAfter(1)));
        assertPrinted("0.873438", value(further.coverageAfter(2)));
    }

    /// vegan and iNEXT both say 3 codes and full coverage.
    @Test
    void oneCodeOfOneInterviewAndNoneOfTwo() {
        IncidenceEstimate.Value chao2 = defined(new Chao2().estimate(ONE_RARE_CODE.counts()));
        assertEquals(3, chao2.value());
        assertEquals(Optional.empty(), chao2.bounds());
        assertEquals(List.of(Caution.ONE_RARE_CODE), chao2.cautions());
        assertEquals(1, value(new SampleCoverage().estimate(ONE_RARE_CODE.counts())));
        assertEquals(0, value(InterviewsNeeded.forCoverage(ONE_RARE_CODE.counts(), 0.99)));
        assertEquals(0, value(InterviewsNeeded.forShareOfCodes(ONE_RARE_CODE.counts(), 0.99)));
        assertEquals(3, value(Extrapolation.of(ONE_RARE_CODE.counts()).codesAfter(5)));
    }

    /// vegan and iNEXT: 8.5 codes, coverage 0.181818, which is 1 − A and not 0.
    @Test
    void everyCodeInOneInterviewOnly() {
        IncidenceEstimate.Value chao2 = defined(new Chao2().estimate(EVERY_CODE_ONCE.counts()));
        assertEquals(8.5, chao2.value(), 1e-12);
        assertEquals(List.of(Caution.EVERY_CODE_ONCE), chao2.cautions());
        assertPrinted("0.181818", value(new SampleCoverage().estimate(EVERY_CODE_ONCE.counts())));
        assertTrue(value(InterviewsNeeded.forCoverage(EVERY_CODE_ONCE.counts(), 0.95)) > 8);
    }

    @Test
    void noCodeOfOneInterview() {
        Incidence shared = ofCodes("11", "11");
        IncidenceEstimate.Value chao2 = defined(new Chao2().estimate(shared.counts()));
        assertEquals(2, chao2.value());
        assertEquals(Optional.empty(), chao2.bounds());
        assertEquals(List.of(), chao2.cautions());
        assertEquals(1, value(new SampleCoverage().estimate(shared.counts())));
        assertEquals(0, value(InterviewsNeeded.forCoverage(shared.counts(), 0.999)));
        assertEquals(0, value(Extrapolation.of(shared.counts()).newCodesInNext()));
        assertEquals(0, ExpectedAccumulation.of(shared).deviation(2).orElseThrow(), 1e-12);
    }
}
