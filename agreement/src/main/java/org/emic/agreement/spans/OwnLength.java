package org.emic.agreement.spans;

/// How the part of a span that others marked enters chance, where more than two coders intersect it.
///
/// Chance pairs everything with everything except a span with itself, and takes off Q*_c for that. With x_gj
/// the part of span g that coder j marked, two readings of the literature agree with the values printed, and
/// with each other for two coders.
public enum OwnLength {
    /// Q*_c = Σ_g Σ_j x_gj² / (m − 1), after equation 10 of Krippendorff, Mathet, Bouvry & Widlöcher (2016).
    PAIRWISE("pairwise"),
    /// Q*_c = Σ_g (Σ_j x_gj / (m − 1))². Never takes off more than there is.
    MEAN_SQUARED("mean-squared");

    private final String id;

    OwnLength(String id) {
        this.id = id;
    }

    /// The stable name of the reading.
    public String id() {
        return id;
    }
}
