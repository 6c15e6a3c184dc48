package org.emic.agreement.intervals;

import org.emic.agreement.data.UnitTable;

/// A standard error by a formula for large samples, and the interval that belongs to it.
///
/// Takes units for independent. Prefer [Bootstrap]; this is for comparison with other tools, and where a sample
/// is too large to draw it again.
public interface AnalyticInterval {

    /// The stable name of the method.
    String id();

    /// Where the formula stands.
    String source();

    /// The standard error of the coefficient in the table. Undefined where the coefficient is, and for a single
    /// unit.
    StandardError standardError(UnitTable table);

    /// Estimate ± quantile × standard error, cut at 1.
    ///
    /// @param level the confidence level, such as 0.95
    default Interval interval(UnitTable table, double level) {
        Levels.require(level);
        return switch (standardError(table)) {
            case StandardError.Undefined undefined -> new Interval.None(undefined.reason(), level, id());
            case StandardError.Value value -> {
                double upTo = (1 + level) / 2;
                double quantile = value.degreesOfFreedom().isPresent()
                        ? Quantiles.student(upTo, value.degreesOfFreedom().getAsLong())
                        : Quantiles.normal(upTo);
                double reach = quantile * value.deviation();
                yield new Interval.Bounds(value.estimate() - reach, Math.min(1, value.estimate() + reach), level, id());
            }
        };
    }
}
