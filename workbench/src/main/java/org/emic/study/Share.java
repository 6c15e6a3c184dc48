package org.emic.study;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many of how many. The one place where Emic writes such a count: `7/18 (38.9%)`, never a percentage without its
/// base.
///
/// One decimal, rounded half up. The two ends are exact and carry none, so `100%` says all and `100.0%` says almost
/// all. Of nothing there is no percentage.
///
/// @param count 0 up to base
/// @param base 0 or more
public record Share(int count, int base) {

    public Share {
        if (count < 0 || count > base) {
            throw new IllegalArgumentException("not a share: " + count + " of " + base);
        }
    }

    /// With its percentage: `7/18 (38.9%)`.
    public String text() {
        return base == 0 ? "none of 0" : brief() + " (" + percent() + ")";
    }

    /// For dense lists whose base stands in their head: `7/18`.
    public String brief() {
        return count + "/" + base;
    }

    /// Between 0 and 1.
    ///
    /// @throws IllegalStateException if the base is 0: then there is no proportion
    public double proportion() {
        if (base == 0) {
            throw new IllegalStateException("no proportion of nothing");
        }
        return (double) count / base;
    }

    private String percent() {
        if (count == 0 || count == base) {
            return count == 0 ? "0%" : "100%";
        }
        return BigDecimal.valueOf(100L * count)
                        .divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    @Override
    public String toString() {
        return text();
    }
}
