package org.emic.reliability;

import java.util.List;
import org.emic.agreement.Estimate;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.agreement.binary.PooledAlpha;
import org.emic.agreement.nominal.Coefficient;
import org.emic.agreement.nominal.CohenKappa;
import org.emic.agreement.nominal.GwetAc1;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.emic.agreement.nominal.PercentAgreement;

/// The figures that are given side by side; none is ever given alone.
public enum Measure {
    PERCENT_AGREEMENT,
    COHEN_KAPPA,
    KRIPPENDORFF_ALPHA,
    GWET_AC1;

    /// Its name in files, on the command line and in message keys.
    public String word() {
        return coefficient().id();
    }

    Coefficient coefficient() {
        return switch (this) {
            case PERCENT_AGREEMENT -> PercentAgreement.MEAN_OVER_UNITS;
            case COHEN_KAPPA -> new CohenKappa();
            case KRIPPENDORFF_ALPHA -> KrippendorffAlpha.nominal();
            case GWET_AC1 -> new GwetAc1();
        };
    }

    /// For one label.
    Estimate of(BinaryCounts counts) {
        return counts.estimate(coefficient());
    }

    /// For several labels over the same lines: `1 − Σ D_o / Σ D_e`, the sums over the labels. This is pooled κ as De
    /// Vries, Elliott, Kanouse & Teleki (2008, Field Methods 20(3), 272-282) define it, and the same rule for α and
    /// AC1; a mean of the labels' own figures would be undefined as soon as one is.
    ///
    /// @param labels one at least
    Estimate pooled(List<BinaryCounts> labels) {
        if (this == PERCENT_AGREEMENT) {
            return of(labels.stream().reduce(BinaryCounts::plus).orElseThrow());
        }
        return PooledAlpha.ofEstimates(labels.stream().map(this::of).toList());
    }
}
