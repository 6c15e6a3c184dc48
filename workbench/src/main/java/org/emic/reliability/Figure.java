package org.emic.reliability;

import java.util.Optional;
import org.emic.agreement.Estimate;
import org.emic.agreement.intervals.Interval;

/// One measure: its value or the reason why there is none, and how far it may be off.
public record Figure(Measure measure, Estimate estimate, Interval interval) {

    public Optional<Interval.Bounds> bounds() {
        return interval instanceof Interval.Bounds bounds ? Optional.of(bounds) : Optional.empty();
    }
}
