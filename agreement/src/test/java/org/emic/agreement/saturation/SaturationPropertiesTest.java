package org.emic.agreement.saturation;

import static org.emic.agreement.saturation.Interviews.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.agreement.Property;
import org.emic.agreement.work.Threads;
import org.junit.jupiter.api.Test;

/// What must hold for any interviews, over seeded random ones.
class SaturationPropertiesTest {

    record Sample(long seed, Incidence incidence) {}

    static Stream<Sample> samples() {
        return IntStream.range(0, 150).mapToObj(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            return new Sample(seed, Interviews.random(random, 1 + random.nextInt(30), random.nextInt(40)));
        });
    }

    static Stream<Sample> small() {
        return IntStream.range(0, 60).mapToObj(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            return new Sample(seed, Interviews.random(random, 1 + random.nextInt(6), random.nextInt(12)));
        });
    }

    @Test
    void expectedCurveIsTheMeanOverAllOrders() {
        Property.holds(small(), sample -> {
            Incidence incidence = sample.incidence;
            double[] sums = new double[incidence.interviews()];
            int[] order = new int[incidence.interviews()];
            Orders orders = Orders.usual(1);
            int count = orders.count(order.length);
            for (int number = 0; number < count; number++) {
                orders.write(number, order);
                List<Integer> codes = ObservedAccumulation.of(incidence.reordered("any", order))
                        .codes();
                for (int at = 0; at < sums.length; at++) {
                    sums[at] += codes.get(at);
                }
            }
            double[] means = Arrays.stream(sums).map(sum -> sum / count).toArray();
            assertArrayEquals(means, ExpectedAccumulation.of(incidence).expected(), 1e-9);
        });
    }

    @Test
    void guestOverAllOrdersIsTheRuleAppliedToEach() {
        Property.holds(small(), sample -> {
            Incidence incidence = sample.incidence;
            Orders orders = Orders.usual(1);
            for (GuestNameyChen rule : List.of(
                    new GuestNameyChen(2, 1, 0.1),
                    new GuestNameyChen(1, 2, 0.5),
                    new GuestNameyChen(3, 1, 0.25),
                    new GuestNameyChen(1, 1, 1))) {
                int[] order = new int[incidence.interviews()];
                int[] reached = new int[incidence.interviews() + 1];
                for (int number = 0; number < orders.count(order.length); number++) {
                    orders.write(number, order);
                    GuestResult result = rule.applyTo(incidence.reordered("any", order));
                    reached[result.outcome() instanceof GuestResult.Reached at ? at.interviews() : 0]++;
                }
                assertEquals(
                        Arrays.stream(reached).boxed().toList(),
                        rule.over(incidence, orders, Threads.all()).reachedAfter(),
                        rule.toString());
            }
        });
    }

    /// Percentiles are the least number that so many orders don't exceed.
    @Test
    void bandOverAllOrdersIsTheirCurvesCounted() {
        Property.holds(small(), sample -> {
            Incidence incidence = sample.incidence;
            Orders orders = Orders.usual(1);
            PermutationBand band = PermutationBand.of(incidence, orders, Threads.all());
            int[] order = new int[incidence.interviews()];
            int count = orders.count(order.length);
            int[][] curves = new int[order.length][count];
            double[] expected = ExpectedAccumulation.of(incidence).expected();
            double observed = distance(ObservedAccumulation.of(incidence).codes(), expected);
            int asFar = 0;
            for (int number = 0; number < count; number++) {
                orders.write(number, order);
                List<Integer> codes = ObservedAccumulation.of(incidence.reordered("any", order))
                        .codes();
                for (int at = 0; at < curves.length; at++) {
                    curves[at][number] = codes.get(at);
                }
                asFar += distance(codes, expected) >= observed - 1e-9 ? 1 : 0;
            }
            for (int at = 0; at < curves.length; at++) {
                Arrays.sort(curves[at]);
                assertEquals(curves[at][Math.ceilDiv(25 * count, 1000) - 1], band.low()[at]);
                assertEquals(curves[at][Math.ceilDiv(count, 2) - 1], band.median()[at]);
                assertEquals(curves[at][Math.ceilDiv(975 * count, 1000) - 1], band.high()[at]);
            }
            assertEquals(observed, band.largestDistance(), 1e-12);
            assertEquals((double) asFar / count, band.shareAsFar());
            assertEquals(orders, band.orders());
        });
    }

    private static double distance(List<Integer> codes, double[] expected) {
        return IntStream.range(0, expected.length)
                .mapToDouble(at -> Math.abs(codes.get(at) - expected[at]))
                .max()
                .orElse(0);
    }

    @Test
    void orderChangesTheObservedCurveOnly() {
        Property.holds(samples(), sample -> {
            Incidence incidence = sample.incidence;
            int[] backwards = IntStream.range(0, incidence.interviews())
                    .map(at -> incidence.interviews() - 1 - at)
                    .toArray();
            Incidence reversed = incidence.reordered("backwards", backwards);
            assertEquals(incidence.counts(), reversed.counts());
            assertArrayEquals(
                    ExpectedAccumulation.of(incidence).expected(),
                    ExpectedAccumulation.of(reversed).expected());
            assertEquals(new Chao2().estimate(incidence.counts()), new Chao2().estimate(reversed.counts()));
            List<Integer> observed = ObservedAccumulation.of(incidence).codes();
            List<Integer> other = ObservedAccumulation.of(reversed).codes();
            assertEquals(observed.getLast(), other.getLast());
            assertEquals("backwards", ObservedAccumulation.of(reversed).order().rule());
        });
    }

    @Test
    void curvesOnlyGrow() {
        Property.holds(samples(), sample -> {
            Incidence incidence = sample.incidence;
            double[] expected = ExpectedAccumulation.of(incidence).expected();
            PermutationBand band = PermutationBand.of(incidence, new Orders(60, sample.seed), Threads.all());
            for (int at = 1; at < expected.length; at++) {
                assertTrue(expected[at] >= expected[at - 1] - 1e-12);
                assertTrue(at < 2 || expected[at] - expected[at - 1] <= expected[at - 1] - expected[at - 2] + 1e-9);
                assertTrue(band.low()[at] >= band.low()[at - 1]);
                assertTrue(band.high()[at] >= band.high()[at - 1]);
            }
            assertEquals(incidence.codes(), expected[expected.length - 1], 1e-9);
            for (int at = 0; at < expected.length; at++) {
                assertTrue(band.low()[at] <= band.median()[at] && band.median()[at] <= band.high()[at]);
            }
        });
    }

    @Test
    void newCodesAddUpToAllCodes() {
        Property.holds(samples(), sample -> {
            ObservedAccumulation observed = ObservedAccumulation.of(sample.incidence);
            assertEquals(
                    sample.incidence.codes(),
                    observed.newCodes().stream().mapToInt(Integer::intValue).sum());
            assertEquals(sample.incidence.codes(), observed.codes().getLast());
        });
    }

    @Test
    void estimatesStayWhereTheyCanBe() {
        Property.holds(samples(), sample -> {
            IncidenceCounts counts = sample.incidence.counts();
            if (!(new Chao2().estimate(counts) instanceof IncidenceEstimate.Value chao2)) {
                assertTrue(counts.interviews() < 2 || counts.codes() == 0);
                return;
            }
            assertTrue(chao2.value() >= counts.codes());
            chao2.bounds().ifPresent(bounds -> {
                assertTrue(bounds.low() >= counts.codes() && bounds.low() <= chao2.value());
                assertTrue(bounds.high() >= chao2.value());
            });
            Extrapolation further = Extrapolation.of(counts);
            double coverage = value(new SampleCoverage().estimate(counts));
            assertTrue(coverage >= 0 && coverage <= 1, () -> "coverage " + coverage);
            assertEquals(value(further.codesAfter(1)) - counts.codes(), value(further.newCodesInNext()), 1e-9);
            for (int more = 1; more < 30; more++) {
                assertTrue(value(further.coverageAfter(more)) >= value(further.coverageAfter(more - 1)) - 1e-12);
                assertTrue(value(further.codesAfter(more)) <= chao2.value() + 1e-9);
            }
        });
    }

    @Test
    void interviewsNeededAreEnoughAndOneLessIsNot() {
        Property.holds(samples(), sample -> {
            IncidenceCounts counts = sample.incidence.counts();
            for (double coverage : new double[] {0.8, 0.95, 0.99}) {
                if (InterviewsNeeded.forCoverage(counts, coverage) instanceof IncidenceEstimate.Value needed) {
                    int more = (int) needed.value();
                    Extrapolation further = Extrapolation.of(counts);
                    assertTrue(value(further.coverageAfter(more)) >= coverage - 1e-9);
                    assertTrue(more == 0 || value(further.coverageAfter(more - 1)) < coverage + 1e-9);
                    assertEquals(more > counts.interviews(), needed.cautions().contains(Caution.FAR_BEYOND));
                }
            }
        });
    }

    @Test
    void bootstrapIsTheSameForTheSameSeedAndHoldsTheEstimate() {
        Property.holds(samples(), sample -> {
            IncidenceBootstrap bootstrap = IncidenceBootstrap.of(sample.incidence, 100, sample.seed);
            IncidenceEstimate estimate = new SampleCoverage().estimate(bootstrap);
            assertEquals(
                    estimate, new SampleCoverage().estimate(IncidenceBootstrap.of(sample.incidence, 100, sample.seed)));
            if (estimate instanceof IncidenceEstimate.Value coverage) {
                coverage.bounds().ifPresent(bounds -> {
                    assertTrue(bounds.low() <= coverage.value() && coverage.value() <= bounds.high());
                    assertTrue(bounds.low() >= 0 && bounds.high() <= 1);
                    assertEquals(Bounds.Method.BOOTSTRAP, bounds.method());
                });
            }
        });
    }
}
