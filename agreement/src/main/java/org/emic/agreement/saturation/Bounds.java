package org.emic.agreement.saturation;

/// A 95 % confidence interval and the method that gave it.
public record Bounds(double low, double high, Method method) {

    /// The level of every interval in this package.
    public static final double LEVEL = 0.95;

    /// The two-sided normal quantile that belongs to [#LEVEL].
    static final double Z = 1.959963984540054;

    /// Where an interval comes from.
    public enum Method {
        /// The log-normal interval of the unseen part, which never goes below what was seen (Chao 1987).
        LOG_NORMAL("log-normal (Chao 1987)"),
        /// Mean and unconditional standard deviation, normal (Colwell et al. 2012).
        UNCONDITIONAL("unconditional standard deviation, normal (Colwell et al. 2012)"),
        /// Estimate and bootstrap standard error, normal; the bootstrap draws from the estimated set of codes, the
        /// unseen ones included (Chao et al. 2014, appendix G).
        BOOTSTRAP("bootstrap standard error, normal (Chao et al. 2014)"),
        /// The percentiles of the same bootstrap, for figures that are far from symmetric.
        BOOTSTRAP_PERCENTILES("bootstrap percentiles (replicates of Chao et al. 2014)");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        /// The method and its source, in English.
        public String words() {
            return words;
        }
    }

    public Bounds {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("An interval goes from low to high, not from " + low + " to " + high);
        }
    }

    /// The normal interval around the estimate, cut where the figure cannot go.
    static Bounds normal(double estimate, double deviation, double lowest, double highest, Method method) {
        return new Bounds(
                Math.max(lowest, estimate - Z * deviation), Math.min(highest, estimate + Z * deviation), method);
    }
}
