package org.emic.agreement.intervals;

import java.util.function.DoubleUnaryOperator;

/// Quantiles above one half of the normal distribution and of Student's t, to about 10⁻¹².
///
/// Abramowitz & Stegun (1964): 26.2.11 for the normal distribution, 26.7.3 and 26.7.4 for t with few degrees of
/// freedom, 26.7.5 for t with many. Solved by halving.
final class Quantiles {

    private static final long MANY = 2000;
    private static final int HALVINGS = 100;
    private static final double FAR = 40;

    private Quantiles() {}

    /// @param share above 0.5, below 1
    static double normal(double share) {
        return solve(Quantiles::normalShareWithin, 2 * share - 1, FAR);
    }

    /// @param share above 0.5, below 1
    /// @param degrees of freedom, from 1
    static double student(double share, long degrees) {
        if (degrees > MANY) {
            return expansion(normal(share), (double) degrees);
        }
        double angle = solve(theta -> studentShareWithin(theta, (int) degrees), 2 * share - 1, Math.PI / 2);
        return Math.tan(angle) * Math.sqrt((double) degrees);
    }

    private static double solve(DoubleUnaryOperator rising, double target, double most) {
        double low = 0;
        double high = most;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// P(|Z| < x).
    private static double normalShareWithin(double x) {
        double term = x;
        double sum = x;
        for (int odd = 3; term > sum * 1e-17; odd += 2) {
            term *= x * x / odd;
            sum += term;
        }
        return 2 * sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /// P(|T| < √degrees · tan θ).
    private static double studentShareWithin(double theta, int degrees) {
        double cosine = Math.cos(theta);
        boolean odd = degrees % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = 0;
        for (int power = odd ? 1 : 0; power <= degrees - 2; power += 2) {
            sum += term;
            term *= (power + 1.0) / (power + 2.0) * cosine * cosine;
        }
        double part = Math.sin(theta) * sum;
        return odd ? 2 / Math.PI * (theta + part) : part;
    }

    private static double expansion(double z, double degrees) {
        double square = z * z;
        double first = z * (square + 1) / 4;
        double second = z * ((5 * square + 16) * square + 3) / 96;
        double third = z * (((3 * square + 19) * square + 17) * square - 15) / 384;
        return z + first / degrees + second / (degrees * degrees) + third / (degrees * degrees * degrees);
    }
}
