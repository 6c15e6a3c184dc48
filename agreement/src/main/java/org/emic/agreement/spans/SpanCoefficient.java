package org.emic.agreement.spans;

import org.emic.agreement.Estimate;

/// A measure of agreement on free spans. Coefficients have no state; equal counts give equal estimates.
public interface SpanCoefficient {

    /// The stable name of the measure, such as `alpha-u`.
    String id();

    /// Where the measure is defined.
    String source();

    /// The agreement in these counts, or the reason why this measure has no value for them.
    Estimate estimate(UnitizingCounts counts);

    /// The agreement in the continuum, or the reason why this measure has no value for it.
    default Estimate estimate(Continuum continuum) {
        return estimate(UnitizingCounts.of(continuum));
    }
}
