package org.emic.statistics;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emic.agreement.Estimate;

/// One measure's answer.
///
/// @param measure its name on the command line
/// @param weights how different values count, where the measure can tell
/// @param coverage the share of the length that it rests on, where that is not all of it
/// @param uncertainty its interval, where there is a way to make one
public record Figure(
        String measure,
        Optional<String> weights,
        Estimate estimate,
        OptionalDouble coverage,
        Optional<Uncertainty> uncertainty) {

    public Figure {
        Objects.requireNonNull(estimate, "estimate");
    }
}
