package org.emic.agreement.intervals;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.emic.agreement.Reason;

/// What resampling gave: the interval, and what to print beside it.
public final class BootstrapResult {

    private static final double MOST_UNDEFINED = 0.05;

    private final Bootstrap bootstrap;
    private final Resampled resampled;
    private final double[] sorted;
    private final Interval interval;

    /// @param values of the replicates that have one
    BootstrapResult(Bootstrap bootstrap, Resampled resampled, double[] values) {
        this.bootstrap = bootstrap;
        this.resampled = resampled;
        this.sorted = values.clone();
        Arrays.sort(sorted);
        boolean enough = values.length >= (1 - MOST_UNDEFINED) * bootstrap.replicates();
        double tail = (1 - bootstrap.level()) / 2;
        this.interval = enough
                ? new Interval.Bounds(quantile(tail), quantile(1 - tail), bootstrap.level(), Bootstrap.METHOD)
                : new Interval.None(Reason.UNDEFINED_REPLICATES, bootstrap.level(), Bootstrap.METHOD);
    }

    private BootstrapResult(Bootstrap bootstrap, Resampled resampled, Reason reason) {
        this.bootstrap = bootstrap;
        this.resampled = resampled;
        this.sorted = new double[0];
        this.interval = new Interval.None(reason, bootstrap.level(), Bootstrap.METHOD);
    }

    static BootstrapResult none(Bootstrap bootstrap, Resampled resampled, Reason reason) {
        return new BootstrapResult(bootstrap, resampled, reason);
    }

    /// Between order statistics, linearly (definition 7 of Hyndman & Fan 1996).
    private double quantile(double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /// The percentile interval, or why there is none.
    public Interval interval() {
        return interval;
    }

    /// What was drawn.
    public Resampled resampled() {
        return resampled;
    }

    /// How many samples were to be drawn.
    public int replicates() {
        return bootstrap.replicates();
    }

    /// How many of the samples drawn have a value; 0 where none was drawn.
    public int defined() {
        return sorted.length;
    }

    /// Where the samples come from.
    public long seed() {
        return bootstrap.seed();
    }

    /// q(α_min) of Krippendorff (2019): the share of samples with a value below the threshold; empty without
    /// samples.
    public OptionalDouble shareBelow(double threshold) {
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        long below = Arrays.stream(sorted).filter(value -> value < threshold).count();
        return OptionalDouble.of((double) below / sorted.length);
    }
}
