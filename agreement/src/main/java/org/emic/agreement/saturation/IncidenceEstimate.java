package org.emic.agreement.saturation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.emic.agreement.Reason;

/// What is estimated from the codes of interviews: a finite number, or the reason why there is none. Never NaN.
///
/// Estimates don't depend on the order of interviews. They take the interviews for exchangeable, which purposive and
/// theoretical sampling are not, and are relative to the codebook: splitting a code makes rare ones.
public sealed interface IncidenceEstimate {

    /// What the estimate rests on.
    IncidenceCounts basis();

    /// An estimate that could be computed.
    ///
    /// @param bounds the confidence interval, where there is one
    /// @param cautions what to keep in mind
    record Value(double value, Optional<Bounds> bounds, List<Caution> cautions, IncidenceCounts basis)
            implements IncidenceEstimate {

        public Value {
            Objects.requireNonNull(basis, "basis");
            cautions = List.copyOf(cautions);
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("An estimate is a finite number, not " + value);
            }
        }
    }

    /// An estimate that has no value for these data.
    record Undefined(Reason reason, IncidenceCounts basis) implements IncidenceEstimate {

        public Undefined {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(basis, "basis");
        }
    }
}
