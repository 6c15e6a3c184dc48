package org.emic.agreement.distance;

/// A rule that says how far categories are apart, such as the levels of measurement of Krippendorff (2011), section 5.
///
/// Krippendorff's δ² is the difference itself here; nothing is squared later.
public interface Difference {

    /// The stable name of the rule.
    String name();

    /// The rule applied to data in which each category has the given number of pairable values (n_c).
    Distance boundTo(long[] valuesPerCategory);

    /// 0 between equal categories, 1 between different ones.
    static Difference nominal() {
        return new NominalDifference();
    }

    /// `(Σ_{g=c..k} n_g − (n_c + n_k)/2)²`, for categories whose indices stand in their order.
    static Difference ordinal() {
        return new OrdinalDifference();
    }

    /// `(c − k)²`.
    ///
    /// @param numbers the number that each category stands for, by index
    static Difference interval(double... numbers) {
        return new IntervalDifference(numbers);
    }

    /// `((c − k)/(c + k))²`, for numbers that are not negative; two zeros don't differ.
    ///
    /// @param numbers the number that each category stands for, by index
    static Difference ratio(double... numbers) {
        return new RatioDifference(numbers);
    }
}
