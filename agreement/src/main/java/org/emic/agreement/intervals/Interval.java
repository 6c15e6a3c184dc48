package org.emic.agreement.intervals;

import java.util.Objects;
import org.emic.agreement.Reason;

/// How far a figure may be off: bounds, or the reason why there are none.
public sealed interface Interval {

    /// The confidence level asked for, such as 0.95.
    double level();

    /// The stable name of the method.
    String method();

    /// A confidence interval.
    ///
    /// @param low the lower end
    /// @param high the upper end, at most 1
    record Bounds(double low, double high, double level, String method) implements Interval {

        public Bounds {
            Levels.require(level);
            Objects.requireNonNull(method, "method");
            if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException(
                        "An interval goes from low to high, not from %s to %s".formatted(low, high));
            }
        }
    }

    /// No interval.
    record None(Reason reason, double level, String method) implements Interval {

        public None {
            Levels.require(level);
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
