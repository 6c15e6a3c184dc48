package org.emic.agreement;

import java.util.Objects;
import java.util.OptionalDouble;

/// The answer of an agreement coefficient: a finite number, or the reason why there is none.
///
/// A coefficient never answers with NaN, and never with 0 or 1 in place of "cannot be computed".
public sealed interface Estimate {

    /// What the answer rests on.
    Basis basis();

    /// A coefficient that could be computed.
    ///
    /// For a chance-corrected coefficient `value = (observed − expected) / (1 − expected)`, up to rounding. For a
    /// coefficient with weights or a difference function, observed and expected are weighted agreement
    /// `1 − D / δmax`, where δmax is the largest difference that counts in the data (AC2: in the codebook).
    ///
    /// @param value the coefficient, at most 1
    /// @param observed the observed agreement, between 0 and 1
    /// @param expected the agreement expected by chance; empty where the coefficient corrects for none
    /// @param basis the coders, units and values that were used
    record Value(double value, double observed, OptionalDouble expected, Basis basis) implements Estimate {

        public Value {
            Objects.requireNonNull(basis, "basis");
            requireFinite(value);
            requireFinite(observed);
            expected.ifPresent(Estimate::requireFinite);
        }

        /// The value `1 − observed / expected` of two disagreements, as in Krippendorff (2011), equation 1.
        ///
        /// @param observedDisagreement between 0 and 1
        /// @param expectedDisagreement above 0, at most 1
        public static Value ofDisagreements(double observedDisagreement, double expectedDisagreement, Basis basis) {
            return new Value(
                    1 - observedDisagreement / expectedDisagreement,
                    1 - observedDisagreement,
                    OptionalDouble.of(1 - expectedDisagreement),
                    basis);
        }

        /// An agreement that is not corrected for chance.
        public static Value uncorrected(double agreement, Basis basis) {
            return new Value(agreement, agreement, OptionalDouble.empty(), basis);
        }
    }

    /// A coefficient that has no value for these data.
    ///
    /// @param reason why
    /// @param observed the observed agreement, where there is one nevertheless (all coders chose one code: 1)
    /// @param basis what could have been used
    record Undefined(Reason reason, OptionalDouble observed, Basis basis) implements Estimate {

        public Undefined {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(basis, "basis");
            observed.ifPresent(Estimate::requireFinite);
        }

        /// An undefined estimate for data in which nothing could be compared.
        public static Undefined because(Reason reason, Basis basis) {
            return new Undefined(reason, OptionalDouble.empty(), basis);
        }

        /// An undefined estimate for data in which agreement was observed, but not correctable for chance.
        public static Undefined because(Reason reason, double observed, Basis basis) {
            return new Undefined(reason, OptionalDouble.of(observed), basis);
        }
    }

    private static void requireFinite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("An estimate holds finite numbers only, not " + number);
        }
    }
}
