package org.emic.agreement.intervals;

import java.util.Objects;
import java.util.OptionalLong;
import org.emic.agreement.Reason;

/// The standard error of a coefficient by a formula, or the reason why there is none.
public sealed interface StandardError {

    /// A standard error.
    ///
    /// @param estimate the coefficient
    /// @param deviation the standard error, not negative
    /// @param degreesOfFreedom of Student's t; empty where the formula takes the estimate for normal
    record Value(double estimate, double deviation, OptionalLong degreesOfFreedom) implements StandardError {

        public Value {
            Objects.requireNonNull(degreesOfFreedom, "degreesOfFreedom");
            if (!Double.isFinite(estimate) || !(deviation >= 0) || Double.isInfinite(deviation)) {
                throw new IllegalArgumentException(
                        "%s cannot have the standard error %s".formatted(estimate, deviation));
            }
        }

        static Value normal(double estimate, double variance) {
            return new Value(estimate, root(variance), OptionalLong.empty());
        }

        static Value student(double estimate, double variance, long degreesOfFreedom) {
            return new Value(estimate, root(variance), OptionalLong.of(degreesOfFreedom));
        }

        /// Rounding can leave a variance of zero a little below it.
        private static double root(double variance) {
            return Math.sqrt(Math.max(0, variance));
        }
    }

    /// No standard error.
    record Undefined(Reason reason) implements StandardError {

        public Undefined {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
