package org.emic.agreement.distance;

/// The difference between any two categories of one set of data.
///
/// Symmetric, never negative, and zero between a category and itself.
@FunctionalInterface
public interface Distance {

    /// The difference between two categories, given by their indices.
    double between(int first, int second);
}
