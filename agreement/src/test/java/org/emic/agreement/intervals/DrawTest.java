package org.emic.agreement.intervals;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers drawn against their exact distribution, with fixed seeds.
class DrawTest {

    private static final int DRAWS = 200_000;

    /// χ² over outcomes expected at least ten times; the bounds hold for all but one seed in a thousand.
    @ParameterizedTest
    @CsvSource({
        "1, 0.3",
        "7, 0.5",
        "50, 0.02",
        "50, 0.19",
        "20, 0.5",
        "21, 0.5",
        "50, 0.3",
        "50, 0.8",
        "200, 0.07",
        "1000, 0.4",
        "1000, 0.99",
        "100000, 0.0003",
        "100000, 0.001"
    })
    void binomial(int trials, double chance) {
        SplittableRandom random = new SplittableRandom(11);
        int[] found = new int[trials + 1];
        for (int draw = 0; draw < DRAWS; draw++) {
            found[(int) BinomialDraw.next(random, trials, chance)]++;
        }
        double square = 0;
        int classes = 0;
        double rest = DRAWS;
        double restFound = DRAWS;
        double logarithm = trials * Math.log1p(-chance);
        for (int times = 0; times <= trials; times++) {
            double expected = DRAWS * Math.exp(logarithm);
            if (expected >= 10) {
                square += (found[times] - expected) * (found[times] - expected) / expected;
                classes++;
                rest -= expected;
                restFound -= found[times];
            }
            logarithm += Math.log((double) (trials - times) / (times + 1)) + Math.log(chance / (1 - chance));
        }
        assertTrue(
                square < classes + 3.3 * Math.sqrt(2.0 * classes) + 5, "%s of %d classes".formatted(square, classes));
        assertTrue(Math.abs(restFound - rest) < 6 * Math.sqrt(rest + 1) + 6, restFound + " for " + rest);
    }

    @Test
    void hugeNumbersOfTrials() {
        SplittableRandom random = new SplittableRandom(5);
        double sum = 0;
        double squares = 0;
        double mean = 4e12 * 0.3;
        double deviation = Math.sqrt(4e12 * 0.3 * 0.7);
        for (int draw = 0; draw < 20_000; draw++) {
            double score = (BinomialDraw.next(random, 4_000_000_000_000L, 0.3) - mean) / deviation;
            sum += score;
            squares += score * score;
        }
        assertEquals(0, sum / 20_000, 0.03);
        assertEquals(1, squares / 20_000, 0.05);
    }

    @Test
    void chanceOfNoneAndOfAll() {
        SplittableRandom random = new SplittableRandom(1);
        assertEquals(0, BinomialDraw.next(random, 50, 0));
        assertEquals(50, BinomialDraw.next(random, 50, 1));
        assertEquals(0, BinomialDraw.next(random, 0, 0.4));
    }

    /// Against sums of logarithms: a wrong term would bend the distribution by less than a test of frequencies sees.
    @ParameterizedTest
    @CsvSource({"40, 12, 0.3", "40, 3, 0.3", "40, 38, 0.3", "200, 14, 0.07", "200, 9, 0.07", "500, 300, 0.5"})
    void probabilityOverThatOfTheMode(int trials, int times, double chance) {
        double odds = chance / (1 - chance);
        double mode = Math.floor((trials + 1) * chance);
        double expected = logProbability(trials, times, odds) - logProbability(trials, (int) mode, odds);
        assertEquals(expected, BinomialDraw.logRatio(trials, times, mode, odds), 1e-9);
    }

    /// Up to what doesn't depend on `times`.
    private static double logProbability(int trials, int times, double odds) {
        double sum = times * Math.log(odds);
        for (int factor = 1; factor <= times; factor++) {
            sum += Math.log((double) (trials - times + factor) / factor);
        }
        return sum;
    }

    /// Both ways of drawing: unit by unit (7 units per group), and number by number (700).
    @ParameterizedTest
    @CsvSource({"7", "700"})
    void multinomialHasTheRightMeansAndCovariances(long scale) {
        long[] sizes = {scale, 0, 2 * scale, 3 * scale, 0};
        double units = 6 * scale;
        MultinomialDraw draw = new MultinomialDraw(sizes);
        SplittableRandom random = new SplittableRandom(3);
        double[] sums = new double[5];
        double product = 0;
        double square = 0;
        for (int time = 0; time < 40_000; time++) {
            long[] drawn = new long[6];
            draw.next(random, drawn, 1);
            assertEquals(6 * scale, Arrays.stream(drawn).sum());
            assertEquals(0, drawn[0] + drawn[2] + drawn[5]);
            for (int group = 0; group < 5; group++) {
                sums[group] += drawn[group + 1];
            }
            product += (drawn[3] - 2.0 * scale) * (drawn[4] - 3.0 * scale);
            square += (drawn[3] - 2.0 * scale) * (drawn[3] - 2.0 * scale);
        }
        for (int group = 0; group < 5; group++) {
            assertEquals((double) sizes[group], sums[group] / 40_000, 0.02 * Math.sqrt(units));
        }
        assertEquals(-units / 6, product / 40_000, 0.03 * units / 6);
        assertEquals(units * 2 / 9, square / 40_000, 0.03 * units * 2 / 9);
    }

    @Test
    void drawsAreAddedToWhatIsThere() {
        long[] into = {5, 5};
        new MultinomialDraw(4).next(new SplittableRandom(1), into, 1);
        assertArrayEquals(new long[] {5, 9}, into);
        new MultinomialDraw().next(new SplittableRandom(1), into, 1);
        new MultinomialDraw(0, 0).next(new SplittableRandom(1), into, 0);
        assertArrayEquals(new long[] {5, 9}, into);
    }
}
