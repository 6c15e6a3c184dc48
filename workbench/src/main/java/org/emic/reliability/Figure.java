package org.emic.reliability;

import org.emic.agreement.Estimate;
import org.emic.agreement.intervals.Interval;

/// One measure: its value or the reason why there is none, and how far it may be off.
public record Figure(Measure measure, Estimate estimate, Interval interval) {}
