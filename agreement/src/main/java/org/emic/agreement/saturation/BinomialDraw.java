package org.emic.agreement.saturation;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Draws how often something of a given chance happens in a number of trials, by inversion.
final class BinomialDraw {

    /// Outcomes rarer than this are not drawn.
    private static final double RAREST = 1e-17;

    private final int first;
    private final double[] upTo;

    BinomialDraw(int trials, double chance) {
        double bounded = Math.clamp(chance, 0, 1);
        if (bounded == 0 || bounded == 1) {
            this.first = bounded == 0 ? 0 : trials;
            this.upTo = new double[] {1};
            return;
        }
        double[] sums = new double[trials + 1];
        double odds = Math.log(bounded) - Math.log1p(-bounded);
        double logarithm = trials * Math.log1p(-bounded);
        int from = -1;
        int to = 0;
        double sum = 0;
        for (int times = 0; times <= trials; times++) {
            double probability = Math.exp(logarithm);
            sum += probability;
            sums[times] = sum;
            if (probability > RAREST) {
                from = from < 0 ? times : from;
                to = times;
            }
            logarithm += Math.log((double) (trials - times) / (times + 1)) + odds;
        }
        this.first = Math.max(0, from);
        this.upTo = Arrays.copyOfRange(sums, first, to + 1);
    }

    int next(SplittableRandom random) {
        double chosen = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, chosen);
        return first + (found < 0 ? Math.min(-found - 1, upTo.length - 1) : found);
    }
}
