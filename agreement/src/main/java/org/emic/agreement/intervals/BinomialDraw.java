package org.emic.agreement.intervals;

import java.util.random.RandomGenerator;

/// Draws how often something of a given chance happens in a number of trials, exactly.
///
/// By inversion where that is expected less than ten times, else by transformed rejection: Hörmann (1993), *The
/// generation of binomial random variates*, Journal of Statistical Computation and Simulation 46, algorithm BTRS.
final class BinomialDraw {

    private static final double FEW = 10;

    /// ln k! − ((k + ½) ln(k + 1) − (k + 1) + ½ ln 2π) for k = 0 … 9.
    private static final double[] STIRLING = {
        0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
        0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287
    };

    private BinomialDraw() {}

    /// @param chance between 0 and 1
    static long next(RandomGenerator random, long trials, double chance) {
        if (chance > 0.5) {
            return trials - next(random, trials, 1 - chance);
        }
        return trials * chance < FEW ? byInversion(random, trials, chance) : byRejection(random, trials, chance);
    }

    private static long byInversion(RandomGenerator random, long trials, double chance) {
        double odds = chance / (1 - chance);
        double none = Math.exp(trials * Math.log1p(-chance));
        while (true) {
            double left = random.nextDouble();
            double probability = none;
            long times = 0;
            while (left >= probability && times < trials) {
                left -= probability;
                times++;
                probability *= odds * (trials - times + 1) / times;
            }
            if (left < probability || times == trials) {
                return times;
            }
        }
    }

    private static long byRejection(RandomGenerator random, long trials, double chance) {
        double odds = chance / (1 - chance);
        double deviation = Math.sqrt(trials * chance * (1 - chance));
        double b = 1.15 + 2.53 * deviation;
        double a = -0.0873 + 0.0248 * b + 0.01 * chance;
        double center = trials * chance + 0.5;
        double scale = (2.83 + 5.1 / b) * deviation;
        double mode = Math.floor((trials + 1) * chance);
        while (true) {
            double v = random.nextDouble();
            double u = random.nextDouble() - 0.5;
            double edge = 0.5 - Math.abs(u);
            double times = Math.floor((2 * a / edge + b) * u + center);
            if (times < 0 || times > trials) {
                continue;
            }
            if (edge >= 0.07 && v <= 0.92 - 4.2 / b) {
                return (long) times;
            }
            double height = Math.log(v * scale / (a / (edge * edge) + b));
            if (height <= logRatio((double) trials, times, mode, odds)) {
                return (long) times;
            }
        }
    }

    /// ln of the probability of `times` over that of the mode.
    static double logRatio(double trials, double times, double mode, double odds) {
        return (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1)))
                + (trials + 1) * Math.log((trials - mode + 1) / (trials - times + 1))
                + (times + 0.5) * Math.log(odds * (trials - times + 1) / (times + 1))
                + stirling(mode)
                + stirling(trials - mode)
                - stirling(times)
                - stirling(trials - times);
    }

    private static double stirling(double k) {
        if (k < STIRLING.length) {
            return STIRLING[(int) k];
        }
        double next = k + 1;
        double square = next * next;
        return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next;
    }
}
