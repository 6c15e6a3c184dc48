package org.emic.agreement.intervals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.emic.agreement.Basis;
import org.emic.agreement.Continua;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.Tables;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.Coefficient;
import org.emic.agreement.nominal.CohenKappa;
import org.emic.agreement.nominal.FleissKappa;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.emic.agreement.nominal.PercentAgreement;
import org.emic.agreement.spans.Continuum;
import org.emic.agreement.spans.PooledUnitizingAlpha;
import org.emic.agreement.spans.UnitizingAlpha;
import org.emic.agreement.spans.UnitizingCounts;
import org.emic.agreement.work.Watch;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Coefficient ALPHA = KrippendorffAlpha.nominal();
    private static final UnitTable KRIPPENDORFF_C =
            Tables.ofRows("12345", "123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    static Interval.Bounds bounds(BootstrapResult result) {
        return assertInstanceOf(Interval.Bounds.class, result.interval());
    }

    private static List<UnitTable> documents(int count, int units) {
        return IntStream.range(0, count)
                .mapToObj(document -> Tables.random(new SplittableRandom(document), 3, units, 3))
                .toList();
    }

    /// Another implementation gave [0.416, 1] with 20,000 samples.
    @Test
    void unitsOfKrippendorff2011() {
        BootstrapResult result = Bootstrap.of(20_000, 7).overUnits(KRIPPENDORFF_C, ALPHA);
        assertEquals(0.416, bounds(result).low(), 0.02);
        assertEquals(1, bounds(result).high());
        assertEquals(Resampled.UNITS, result.resampled());
        assertEquals(20_000, result.replicates());
        assertEquals(7, result.seed());
        assertEquals("percentile-bootstrap", result.interval().method());
        assertEquals(0.95, result.interval().level());
    }

    /// For large samples resampling and the formula of Fleiss, Cohen & Everitt give nearly one interval.
    @Test
    void agreesWithTheFormulaForLargeSamples() {
        UnitTable large =
                Tables.ofContingency(new long[] {880, 140, 180}, new long[] {100, 400, 100}, new long[] {20, 60, 120});
        Interval.Bounds drawn = bounds(Bootstrap.of(20_000, 1).overUnits(large, new CohenKappa()));
        Interval.Bounds formula =
                assertInstanceOf(Interval.Bounds.class, new CohenKappaVariance().interval(large, 0.95));
        assertEquals(formula.low(), drawn.low(), 0.002);
        assertEquals(formula.high(), drawn.high(), 0.002);
    }

    @Test
    void intervalOfASmallShareCanBeCounted() {
        // 3 of 4 units agree: drawn 4 times, 0 … 4 agreements have 1, 12, 54, 108, 81 chances in 256.
        UnitTable four = Tables.ofRows("ab", "aabb", "aaba");
        BootstrapResult result = Bootstrap.of(50_000, 2).overUnits(four, PercentAgreement.MEAN_OVER_UNITS);
        assertEquals(13.0 / 256, result.shareBelow(0.5).orElseThrow(), 0.003);
        assertEquals(67.0 / 256, result.shareBelow(0.75).orElseThrow(), 0.006);
        assertEquals(175.0 / 256, result.shareBelow(1).orElseThrow(), 0.006);
        assertEquals(0.25, bounds(result).low());
        assertEquals(1, bounds(result).high());
    }

    @Test
    void threadsDoNotChangeADigit() {
        UnitTable table = Tables.random(new SplittableRandom(4), 4, 300, 5);
        Bootstrap bootstrap = Bootstrap.of(500, 99);
        BootstrapResult alone = bootstrap.on(1).overUnits(table, new FleissKappa());
        for (int threads = 2; threads < 6; threads++) {
            BootstrapResult result = bootstrap.on(threads).overUnits(table, new FleissKappa());
            assertEquals(alone.interval(), result.interval());
            assertEquals(alone.shareBelow(0.5), result.shareBelow(0.5));
        }
        BootstrapResult other = Bootstrap.of(500, 100).overUnits(table, new FleissKappa());
        assertFalse(alone.interval().equals(other.interval()));
    }

    @Test
    void groupingUnitsByPatternChangesNothing() {
        UnitTable table = Tables.random(new SplittableRandom(4), 3, 200, 3);
        assertEquals(
                Bootstrap.of(300, 5).overUnits(table, ALPHA).interval(),
                Bootstrap.of(300, 5).overUnits(table.grouped(), ALPHA).interval());
    }

    @Test
    void unitsWithinDocumentsKeepTheirNumber() {
        // Within each document all units agree or none does, so drawing within documents cannot vary.
        UnitTable agreeing = Tables.ofRows("ab", "abab", "abab");
        UnitTable differing = Tables.ofRows("ab", "aabb", "bbaa");
        BootstrapResult within =
                Bootstrap.of(400, 3).overUnitsWithin(List.of(agreeing, differing), PercentAgreement.MEAN_OVER_UNITS);
        assertEquals(0.5, bounds(within).low());
        assertEquals(0.5, bounds(within).high());
        assertEquals(Resampled.UNITS_WITHIN_DOCUMENTS, within.resampled());
        BootstrapResult over =
                Bootstrap.of(400, 3).overDocuments(List.of(agreeing, differing), PercentAgreement.MEAN_OVER_UNITS);
        assertEquals(0, bounds(over).low());
        assertEquals(1, bounds(over).high());
        assertEquals(0.25, over.shareBelow(0.25).orElseThrow(), 0.08);
        assertEquals(Resampled.DOCUMENTS, over.resampled());
    }

    @Test
    void documentsOfFixedUnitsAsTheyArePooled() {
        List<UnitTable> documents = documents(9, 15);
        Bootstrap bootstrap = Bootstrap.of(300, 8);
        List<BinaryCounts> counts = documents.stream()
                .map(document -> BinaryCounts.of(document.presenceOf(1), 0, 1))
                .toList();
        assertEquals(
                bootstrap
                        .overDocuments(
                                documents.stream()
                                        .map(document -> document.presenceOf(1).pair(0, 1))
                                        .toList(),
                                new CohenKappa())
                        .interval(),
                bootstrap
                        .overDocuments(counts, BinaryCounts::pooled, BinaryCounts::cohenKappa)
                        .interval());
    }

    @Test
    void documentsOfFreeSpans() {
        Continuum continuum = Continua.random(new SplittableRandom(6), 3, 12, 3);
        List<UnitizingCounts> documents = UnitizingCounts.perDocument(continuum);
        BootstrapResult result = Bootstrap.of(500, 1).overDocuments(documents, new UnitizingAlpha());
        Estimate.Value value = assertInstanceOf(Estimate.Value.class, new UnitizingAlpha().estimate(continuum));
        assertTrue(bounds(result).low() < value.value()
                && value.value() < bounds(result).high());
        List<List<UnitizingCounts>> perCode = IntStream.range(0, 12)
                .mapToObj(document -> UnitizingCounts.perCode(continuum.document(document)))
                .toList();
        BootstrapResult pooled = Bootstrap.of(500, 1)
                .overDocuments(perCode, PooledUnitizingAlpha::pooled, PooledUnitizingAlpha::estimate);
        Estimate.Value all = assertInstanceOf(Estimate.Value.class, PooledUnitizingAlpha.estimate(continuum));
        assertTrue(bounds(pooled).low() < all.value()
                && all.value() < bounds(pooled).high());
    }

    @Test
    void tooManySamplesWithoutAValueGiveNoInterval() {
        // A sample misses the only differing unit of ten with chance 0.35, and has no variation then.
        UnitTable rare = Tables.ofRows("ab", "aaaaaaaaaa", "aaaaaaaaab");
        BootstrapResult result = Bootstrap.of(2000, 1).overUnits(rare, ALPHA);
        assertEquals(new Interval.None(Reason.UNDEFINED_REPLICATES, 0.95, "percentile-bootstrap"), result.interval());
        assertEquals(2000 * (1 - Math.pow(0.9, 10)), result.defined(), 80);
        assertEquals(1, result.shareBelow(0.1).orElseThrow());
    }

    /// Twenty units whose only variation lies in three of them: 0.85^20 = 3.9 % of the samples have none.
    @Test
    void fewSamplesWithoutAValueAreCountedAndLeftOut() {
        UnitTable rare = Tables.ofRows("ab", "bbbaaaaaaaaaaaaaaaaa", "bbbaaaaaaaaaaaaaaaaa");
        BootstrapResult result = Bootstrap.of(2000, 1).overUnits(rare, ALPHA);
        assertEquals(1, bounds(result).low());
        assertEquals(2000 * (1 - Math.pow(0.85, 20)), result.defined(), 30);
        assertTrue(result.defined() < 2000);
    }

    @Test
    void fivePercentIsTheMost() {
        assertTrue(
                new BootstrapResult(Bootstrap.of(20, 1), Resampled.UNITS, new double[19]).interval()
                        instanceof Interval.Bounds);
        assertTrue(
                new BootstrapResult(Bootstrap.of(20, 1), Resampled.UNITS, new double[18]).interval()
                        instanceof Interval.None);
    }

    @Test
    void quantilesLieBetweenOrderStatistics() {
        double[] values = {0.5, 0.1, 0.4, 0.2, 0.3};
        Bootstrap half = new Bootstrap(5, 1, 0.7, 1, Watch.NOBODY);
        Interval.Bounds bounds = bounds(new BootstrapResult(half, Resampled.UNITS, values));
        assertEquals(0.16, bounds.low(), 1e-12);
        assertEquals(0.44, bounds.high(), 1e-12);
        assertEquals(
                0.7,
                bounds(new BootstrapResult(
                                new Bootstrap(1, 1, 0.7, 1, Watch.NOBODY), Resampled.UNITS, new double[] {0.7}))
                        .high());
    }

    @Test
    void nothingToDrawFrom() {
        Bootstrap bootstrap = Bootstrap.of(100, 1);
        UnitTable single = Tables.ofRows("ab", "a", "b");
        BootstrapResult one = bootstrap.overUnits(single, ALPHA);
        assertEquals(new Interval.None(Reason.TOO_FEW_UNITS, 0.95, "percentile-bootstrap"), one.interval());
        assertEquals(0, one.defined());
        assertEquals(OptionalDouble.empty(), one.shareBelow(1));
        assertReason(Reason.TOO_FEW_UNITS, bootstrap.overDocuments(documents(1, 20), ALPHA));
        assertReason(Reason.NO_VARIATION, bootstrap.overUnits(Tables.ofRows("ab", "aa", "aa"), ALPHA));
        assertReason(
                Reason.TOO_FEW_UNITS,
                bootstrap.overDocuments(
                        UnitizingCounts.perDocument(Continua.of(20, "x", "x:2-6", "x:3-6")), new UnitizingAlpha()));
        assertInstanceOf(
                Interval.Bounds.class,
                bootstrap.overDocuments(documents(2, 20), ALPHA).interval());
        assertInstanceOf(
                Interval.Bounds.class,
                bootstrap
                        .overUnits(Tables.ofRows("ab", "ab", "ba"), PercentAgreement.MEAN_OVER_UNITS)
                        .interval());
    }

    private static void assertReason(Reason reason, BootstrapResult result) {
        assertEquals(
                reason, assertInstanceOf(Interval.None.class, result.interval()).reason());
    }

    @Test
    void theWatchHearsHowFarItIsAndMayEndIt() {
        UnitTable table = Tables.random(new SplittableRandom(4), 3, 50, 3);
        List<Integer> heard = new ArrayList<>();
        Bootstrap.of(50, 1)
                .on(1)
                .watchedBy((done, all) -> {
                    assertEquals(50, all);
                    return heard.add(done);
                })
                .overUnits(table, ALPHA);
        assertEquals(0, heard.getFirst());
        assertEquals(50, heard.getLast());
        assertThrows(
                CancellationException.class,
                () -> Bootstrap.of(1000, 1).watchedBy((_, _) -> false).overUnits(table, ALPHA));
    }

    private static final Estimate ONE = Estimate.Value.uncorrected(1, new Basis(2, 1, 0, 2));

    @Test
    void failureOfACoefficientReachesTheCaller() {
        AtomicInteger calls = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> Bootstrap.of(1000, 1).on(1).overDocuments(List.of(1, 2), (_, _) -> 1, _ -> {
                    if (calls.incrementAndGet() > 1) {
                        throw new IllegalStateException("broken");
                    }
                    return ONE;
                }));
        assertEquals(2, calls.get());
    }

    @Test
    void documentsThatDoNotGoTogetherAreRefused() {
        Bootstrap bootstrap = Bootstrap.of(10, 1);
        UnitTable two = Tables.ofRows("ab", "ab", "ab");
        UnitTable three = Tables.ofRows("ab", "ab", "ab", "ab");
        UnitTable otherCategories = Tables.ofRows("abc", "ab", "ab");
        assertThrows(IllegalArgumentException.class, () -> bootstrap.overDocuments(List.of(two, three), ALPHA));
        assertThrows(
                IllegalArgumentException.class, () -> bootstrap.overUnitsWithin(List.of(two, otherCategories), ALPHA));
        assertThrows(IllegalArgumentException.class, () -> bootstrap.overUnitsWithin(List.of(), ALPHA));
        assertThrows(
                IllegalArgumentException.class, () -> BinaryCounts.pooled(List.of(new BinaryCounts(1, 1, 1, 1)), 1, 2));
        assertThrows(
                IllegalArgumentException.class, () -> BinaryCounts.pooled(List.of(new BinaryCounts(1, 1, 1, 1)), -1));
        assertEquals(new BinaryCounts(2, 4, 6, 8), BinaryCounts.pooled(List.of(new BinaryCounts(1, 2, 3, 4)), 2));
        assertEquals(List.of(), PooledUnitizingAlpha.pooled(List.of()));
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Bootstrap.of(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Bootstrap.of(1, 1).on(0));
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(1, 1, 1, 1, Watch.NOBODY));
        assertThrows(IllegalArgumentException.class, () -> new Bootstrap(1, 1, 0, 1, Watch.NOBODY));
        assertThrows(IllegalArgumentException.class, () -> new Interval.Bounds(2, 1, 0.95, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Interval.Bounds(Double.NaN, 1, 0.95, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Interval.Bounds(Double.NEGATIVE_INFINITY, 1, 0.95, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Interval.Bounds(0, Double.POSITIVE_INFINITY, 0.95, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Interval.Bounds(0, 1, 1.5, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Interval.None(Reason.NO_UNITS, 1.5, "x"));
        assertThrows(
                IllegalArgumentException.class, () -> new StandardError.Value(Double.NaN, 1, OptionalLong.empty()));
        assertThrows(IllegalArgumentException.class, () -> new StandardError.Value(1, -1, OptionalLong.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new StandardError.Value(1, Double.POSITIVE_INFINITY, OptionalLong.empty()));
        assertEquals(0, StandardError.Value.normal(1, -1e-18).deviation());
        assertEquals(2, StandardError.Value.normal(1, 4).deviation());
    }

    @Test
    void documentsAreDrawnWhereThereAreEnough() {
        assertEquals(Resampled.UNITS_WITHIN_DOCUMENTS, Resampled.forDocuments(7));
        assertEquals(Resampled.DOCUMENTS, Resampled.forDocuments(8));
        assertEquals("documents", Resampled.DOCUMENTS.id());
        assertEquals("units", Resampled.UNITS.id());
    }

    /// A unit is counted by its document.
    @Test
    void countedUnitsAreDrawnWithinTheirDocuments() {
        int[] sizes = {3, 1, 2};
        AtomicInteger notOnce = new AtomicInteger();
        BootstrapResult result = Bootstrap.of(200, 3)
                .overUnitsWithin(
                        documents(sizes),
                        (units, times) -> {
                            int[] drawn = new int[sizes.length];
                            for (int unit = 0; unit < times.length; unit++) {
                                drawn[units.get(unit).getFirst()] += times[unit];
                                notOnce.addAndGet(times[unit] == 1 ? 0 : 1);
                            }
                            return IntStream.of(drawn).boxed().toList();
                        },
                        drawn -> drawn.equals(List.of(3, 1, 2)) ? ONE : zero());
        assertEquals(1, bounds(result).low());
        assertTrue(notOnce.get() > 200);
        assertEquals(Resampled.UNITS_WITHIN_DOCUMENTS, result.resampled());
    }

    private static List<List<List<Integer>>> documents(int... sizes) {
        return IntStream.range(0, sizes.length)
                .mapToObj(document -> Collections.nCopies(sizes[document], List.of(document)))
                .toList();
    }

    private static Estimate zero() {
        return Estimate.Value.uncorrected(0, new Basis(2, 1, 0, 2));
    }
}
