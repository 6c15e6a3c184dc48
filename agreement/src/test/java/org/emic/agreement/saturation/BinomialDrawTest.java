package org.emic.agreement.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers drawn against their exact distribution, with fixed seeds.
class BinomialDrawTest {

    private static final int DRAWS = 100_000;

    /// Every outcome within five standard deviations of what is expected of it.
    @ParameterizedTest
    @CsvSource({"1, 0.3", "5, 0.5", "8, 0.0509933633300193", "18, 0.9", "60, 0.25", "3000, 0.4"})
    void everyOutcomeIsAsFrequentAsItShouldBe(int trials, double chance) {
        BinomialDraw draw = new BinomialDraw(trials, chance);
        SplittableRandom random = new SplittableRandom(7);
        int[] found = new int[trials + 1];
        for (int number = 0; number < DRAWS; number++) {
            found[draw.next(random)]++;
        }
        double logarithm = trials * Math.log1p(-chance);
        for (int times = 0; times <= trials; times++) {
            double expected = DRAWS * Math.exp(logarithm);
            assertTrue(
                    Math.abs(found[times] - expected) <= 5 * Math.sqrt(expected) + 1,
                    "%d times: %d, expected %s".formatted(times, found[times], expected));
            logarithm += Math.log((double) (trials - times) / (times + 1)) + Math.log(chance / (1 - chance));
        }
    }

    /// A code that every interview holds, or none, as rounding gives it.
    @Test
    void certainOutcomes() {
        SplittableRandom random = new SplittableRandom(1);
        for (double none : new double[] {0, -1e-17}) {
            assertEquals(0, new BinomialDraw(12, none).next(random));
        }
        for (double all : new double[] {1, 1 + 1e-15}) {
            assertEquals(12, new BinomialDraw(12, all).next(random));
        }
    }
}
