package org.emic.statistics;

import java.util.Objects;
import org.emic.agreement.intervals.Interval;

/// How sure a figure is.
///
/// @param interval the interval at 95 %, or why there is none
/// @param method how it was made, in words that can be printed beside the figure
public record Uncertainty(Interval interval, String method) {

    public Uncertainty {
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(method, "method");
    }
}
