package org.emic.agreement.saturation;

import static org.emic.agreement.saturation.Interviews.TOY;
import static org.emic.agreement.saturation.Interviews.ofCodes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// The bootstrap of Chao et al. (2014), appendix G, against the moments of the codes that it draws from.
class IncidenceBootstrapTest {

    private static final double FAR = 1e9;

    /// Of eight codes in eight interviews it makes ten: those seen once, twice and four times with chances lowered by
    /// 1 − 1.723043 (1 − Y/T)^T, two unseen ones with Q₁A/2T each. Their variances in 30 digits, by the formula.
    @Test
    void replicatesSpreadAsTheCodesTheyAreDrawnFrom() {
        IncidenceBootstrap bootstrap = IncidenceBootstrap.of(TOY, 40_000, 3);
        assertDeviation(3.147951, bootstrap, codes -> codes.counts().mentions());
        assertDeviation(1.151674, bootstrap, codes -> codes.counts().codes());
        assertDeviation(1.257936, bootstrap, codes -> codes.counts().once());
        assertDeviation(1.068886, bootstrap, codes -> codes.counts().twice());
    }

    private static void assertDeviation(
            double expected, IncidenceBootstrap bootstrap, ToDoubleFunction<UnseenCodes> formula) {
        Bounds bounds = bootstrap.bounds(formula, -FAR, FAR).orElseThrow();
        assertEquals(expected, (bounds.high() - bounds.low()) / 2 / Bounds.Z, 0.015 * expected);
        assertEquals(formula.applyAsDouble(UnseenCodes.of(TOY.counts())), (bounds.high() + bounds.low()) / 2, 1e-9);
    }

    @Test
    void boundsAreCutWhereTheFigureCannotGo() {
        Bounds bounds = IncidenceBootstrap.of(TOY, 50, 3)
                .bounds(codes -> codes.counts().mentions(), 22, 24)
                .orElseThrow();
        assertEquals(new Bounds(22, 24, Bounds.Method.BOOTSTRAP), bounds);
    }

    @Test
    void twoReplicatesAreEnoughAndOneIsNot() {
        assertEquals(2, IncidenceBootstrap.of(TOY, 2, 3).replicates());
        assertThrows(IllegalArgumentException.class, () -> IncidenceBootstrap.of(TOY, 1, 3));
        assertEquals(1000, IncidenceBootstrap.of(TOY, 9).replicates());
        assertEquals(9, IncidenceBootstrap.of(TOY, 9).seed());
    }

    /// Mentions are a sum of 80 draws around 23 that spreads by 3.147951. By the normal law with continuity correction
    /// 16
    /// and fewer are 1.9 % of the replicates, 17 and fewer 4.0 %; 28 and fewer 96 %, 29 and fewer 98.1 %.
    @Test
    void percentilesAreTheLeastValuesThatSoManyDoNotPass() {
        Bounds bounds = IncidenceBootstrap.of(TOY, 40_000, 3)
                .percentiles(codes -> codes.counts().mentions())
                .orElseThrow();
        assertEquals(new Bounds(17, 29, Bounds.Method.BOOTSTRAP_PERCENTILES), bounds);
    }

    /// Of 40 replicates the first is the 2.5 %, and the 39th the 97.5 %; of 41 the second and the 40th.
    @Test
    void percentilesAreCountedFromTheLeast() {
        double[] drawn = mentions(40);
        assertEquals(
                new Bounds(drawn[0], drawn[38], Bounds.Method.BOOTSTRAP_PERCENTILES),
                IncidenceBootstrap.of(TOY, 40, 8)
                        .percentiles(codes -> codes.counts().mentions())
                        .orElseThrow());
        double[] more = mentions(41);
        assertEquals(
                new Bounds(more[1], more[39], Bounds.Method.BOOTSTRAP_PERCENTILES),
                IncidenceBootstrap.of(TOY, 41, 8)
                        .percentiles(codes -> codes.counts().mentions())
                        .orElseThrow());
    }

    /// What the replicates give, ascending.
    private static double[] mentions(int replicates) {
        DoubleStream.Builder seen = DoubleStream.builder();
        Optional<Bounds> bounds = IncidenceBootstrap.of(TOY, replicates, 8).percentiles(codes -> {
            seen.add((double) codes.counts().mentions());
            return 0;
        });
        assertTrue(bounds.isPresent());
        return seen.build().sorted().toArray();
    }

    /// The deviation of two whole numbers a and b is |a − b|/√2.
    @Test
    void deviationOfTwoReplicates() {
        Bounds bounds = IncidenceBootstrap.of(TOY, 2, 5)
                .bounds(codes -> codes.counts().mentions(), -FAR, FAR)
                .orElseThrow();
        double apart = Math.sqrt(2) * (bounds.high() - bounds.low()) / 2 / Bounds.Z;
        assertTrue(apart > 0.5, () -> "apart " + apart);
        assertEquals(Math.rint(apart), apart, 1e-6);
    }

    @Test
    void codesOfAllInterviewsAreInEveryReplicate() {
        Bounds bounds = IncidenceBootstrap.of(ofCodes("11", "11"), 10, 1)
                .bounds(codes -> codes.counts().mentions(), -FAR, FAR)
                .orElseThrow();
        assertEquals(new Bounds(4, 4, Bounds.Method.BOOTSTRAP), bounds);
    }

    /// A third of the replicates of a code that one of four interviews holds have none.
    @Test
    void manyReplicatesWithoutAnEstimateGiveNoBounds() {
        IncidenceBootstrap rare = IncidenceBootstrap.of(ofCodes("1000"), 200, 1);
        assertEquals(Optional.empty(), rare.bounds(UnseenCodes::all, -FAR, FAR));
        assertEquals(Optional.empty(), rare.percentiles(UnseenCodes::all));
        IncidenceBootstrap nothing = IncidenceBootstrap.of(ofCodes("0000"), 200, 1);
        assertEquals(0, nothing.replicates());
    }
}
