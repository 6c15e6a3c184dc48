package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.agreement.Estimate;
import org.emic.agreement.Property;
import org.emic.agreement.Reason;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.data.UnitTableBuilder;
import org.emic.agreement.distance.AgreementWeights;
import org.emic.agreement.distance.Difference;
import org.emic.agreement.distance.Distance;
import org.junit.jupiter.api.Test;

/// What must hold for any data, over seeded random tables.
class AgreementPropertiesTest {

    private static final double[] NUMBERS = {0, 1, 2.5, 7, 8};
    private static final List<Coefficient> UNORDERED = List.of(
            PercentAgreement.MEAN_OVER_UNITS,
            PercentAgreement.OVER_PAIRABLE_VALUES,
            new CohenKappa(),
            new ScottPi(),
            new FleissKappa(),
            new CongerKappa(),
            new BrennanPrediger(),
            new GwetAc1(),
            KrippendorffAlpha.nominal(),
            KrippendorffAlpha.with(Difference.nominal()));
    private static final List<Coefficient> ORDERED = List.of(
            new GwetAc2(AgreementWeights.LINEAR),
            new GwetAc2(AgreementWeights.QUADRATIC),
            new GwetAc2(AgreementWeights.ORDINAL),
            KrippendorffAlpha.with(Difference.ordinal()));

    record Sample(long seed, UnitTable table) {}

    static Stream<Sample> samples() {
        return IntStream.range(0, 200).mapToObj(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            int coders = 2 + random.nextInt(4);
            return new Sample(seed, Tables.random(random, coders, 1 + random.nextInt(30), NUMBERS.length));
        });
    }

    @Test
    void alphaIsOneMinusObservedOverExpectedDisagreement() {
        Property.holds(samples(), sample -> {
            UnitTable table = sample.table;
            List<Difference> differences = List.of(
                    Difference.nominal(),
                    Difference.ordinal(),
                    Difference.interval(NUMBERS),
                    Difference.ratio(NUMBERS));
            for (Difference difference : differences) {
                switch (KrippendorffAlpha.with(difference).estimate(table)) {
                    case Estimate.Value alpha ->
                        assertEquals(PairwiseAlpha.of(table, difference), alpha.value(), 1e-9, difference.name());
                    case Estimate.Undefined undefined -> assertTrue(undefined.reason() != Reason.NO_UNITS);
                }
            }
        });
    }

    @Test
    void nominalAlphaIsTheSameWithAndWithoutPairs() {
        Property.holds(samples(), sample -> {
            assertSame(
                    KrippendorffAlpha.nominal().estimate(sample.table),
                    KrippendorffAlpha.with(Difference.nominal()).estimate(sample.table));
        });
    }

    @Test
    void orderOfCodersChangesNothing() {
        Property.holds(samples(), sample -> {
            int last = sample.table.coders() - 1;
            UnitTable reversed = rebuilt(sample.table, coder -> last - coder, category -> category);
            Stream.concat(UNORDERED.stream(), ORDERED.stream())
                    .forEach(coefficient ->
                            assertSame(coefficient.estimate(sample.table), coefficient.estimate(reversed)));
        });
    }

    @Test
    void namesOfCategoriesChangeNothing() {
        Property.holds(samples(), sample -> {
            int categories = sample.table.categories();
            UnitTable renamed = rebuilt(sample.table, coder -> coder, category -> (category + 2) % categories);
            UNORDERED.forEach(
                    coefficient -> assertSame(coefficient.estimate(sample.table), coefficient.estimate(renamed)));
        });
    }

    @Test
    void orderReadBackwardsChangesNothing() {
        Property.holds(samples(), sample -> {
            int last = sample.table.categories() - 1;
            UnitTable backwards = rebuilt(sample.table, coder -> coder, category -> last - category);
            ORDERED.forEach(
                    coefficient -> assertSame(coefficient.estimate(sample.table), coefficient.estimate(backwards)));
        });
    }

    @Test
    void groupingUnitsByPatternChangesNothing() {
        Property.holds(samples(), sample -> {
            UnitTable grouped = sample.table.grouped();
            assertEquals(sample.table.units(), grouped.units());
            Stream.concat(UNORDERED.stream(), ORDERED.stream())
                    .forEach(coefficient ->
                            assertSame(coefficient.estimate(sample.table), coefficient.estimate(grouped)));
        });
    }

    @Test
    void identicalCodingIsOneOrUndefined() {
        Property.holds(samples(), sample -> {
            UnitTable identical = sample.table.pair(0, 0);
            for (Coefficient coefficient : UNORDERED) {
                switch (coefficient.estimate(identical)) {
                    case Estimate.Value value -> assertEquals(1, value.value());
                    case Estimate.Undefined undefined ->
                        assertTrue(
                                undefined.reason() == Reason.NO_VARIATION
                                        || undefined.reason() == Reason.NO_PAIRABLE_UNITS,
                                undefined.reason().name());
                }
            }
        });
    }

    @Test
    void valueFollowsFromObservedAndExpected() {
        Property.holds(samples(), sample -> {
            Stream.concat(UNORDERED.stream(), ORDERED.stream())
                    .map(coefficient -> coefficient.estimate(sample.table))
                    .forEach(estimate -> {
                        if (estimate instanceof Estimate.Value value) {
                            assertTrue(value.value() <= 1 && value.observed() >= 0 && value.observed() <= 1);
                            value.expected()
                                    .ifPresent(expected -> assertEquals(
                                            (value.observed() - expected) / (1 - expected), value.value(), 1e-9));
                        }
                    });
        });
    }

    @Test
    void changeOfUnitLeavesIntervalAndRatioAlphaAsTheyWere() {
        Property.holds(samples(), sample -> {
            double[] scaled = IntStream.range(0, NUMBERS.length)
                    .mapToDouble(category -> 3 * NUMBERS[category])
                    .toArray();
            assertSame(
                    KrippendorffAlpha.with(Difference.interval(NUMBERS)).estimate(sample.table),
                    KrippendorffAlpha.with(Difference.interval(scaled)).estimate(sample.table));
            assertSame(
                    KrippendorffAlpha.with(Difference.ratio(NUMBERS)).estimate(sample.table),
                    KrippendorffAlpha.with(Difference.ratio(scaled)).estimate(sample.table));
        });
    }

    private static void assertSame(Estimate expected, Estimate actual) {
        assertEquals(expected.basis(), actual.basis());
        switch (expected) {
            case Estimate.Value value -> assertEquals(value.value(), ((Estimate.Value) actual).value(), EXACT * 100);
            case Estimate.Undefined undefined -> assertEquals(undefined, actual);
        }
    }

    private static UnitTable rebuilt(
            UnitTable table, UnaryOperator<Integer> coderFrom, UnaryOperator<Integer> categoryTo) {
        UnitTableBuilder builder = UnitTable.builder(table.coders(), table.rows(), table.categories());
        for (int unit = 0; unit < table.rows(); unit++) {
            for (int coder = 0; coder < table.coders(); coder++) {
                int category = table.category(unit, coderFrom.apply(coder));
                if (category != UnitTable.MISSING) {
                    builder.code(unit, coder, categoryTo.apply(category));
                }
            }
        }
        return builder.build();
    }

    /// Alpha by its definition: the mean difference of pairs within units against that of all pairs of values.
    private static final class PairwiseAlpha {

        static double of(UnitTable table, Difference difference) {
            List<int[]> units = IntStream.range(0, table.rows())
                    .mapToObj(row -> IntStream.range(0, table.coders())
                            .map(coder -> table.category(row, coder))
                            .filter(category -> category != UnitTable.MISSING)
                            .toArray())
                    .filter(values -> values.length >= 2)
                    .toList();
            int[] all = units.stream().flatMapToInt(IntStream::of).toArray();
            long[] counts = new long[table.categories()];
            IntStream.of(all).forEach(category -> counts[category]++);
            Distance distance = difference.boundTo(counts);
            double within = 0;
            for (int[] values : units) {
                within += sumOfPairs(values, distance) / (values.length - 1);
            }
            double observed = within / all.length;
            double expected = sumOfPairs(all, distance) / ((double) all.length * (all.length - 1));
            return 1 - observed / expected;
        }

        private static double sumOfPairs(int[] values, Distance distance) {
            double sum = 0;
            for (int first = 0; first < values.length; first++) {
                for (int second = 0; second < values.length; second++) {
                    sum += first == second ? 0 : distance.between(values[first], values[second]);
                }
            }
            return sum;
        }
    }
}
