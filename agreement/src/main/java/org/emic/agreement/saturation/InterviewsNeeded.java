package org.emic.agreement.saturation;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.emic.agreement.Reason;

/// How many further interviews like those there are a given coverage, or a given share of all codes, would take.
///
/// Whole interviews, rounded up; 0 where there are enough already. For a share g of the codes
/// `t = ln(1 − (gŜ − S)/f̂₀) / ln A` (Chao et al. 2009, equation 12), for a coverage c
/// `t = ln((1 − c)·U/Q₁) / ln A − 1`, which is the extrapolated coverage of Chao & Jost (2012) solved for t. Undefined
/// for fewer than two interviews and without a code. More than the interviews there are: [Caution#FAR_BEYOND].
///
/// The authors give no interval for t. With an [IncidenceBootstrap] the same formula is put to each replicate, and the
/// interval lies between percentiles of what comes out: t is at least 0 and far from symmetric, so that a standard
/// error would say little.
public final class InterviewsNeeded {

    private static final double ROUNDING = 1e-9;

    private InterviewsNeeded() {}

    /// The further interviews that the coverage takes, without an interval.
    ///
    /// @param coverage below 1, for no number of interviews makes it 1
    public static IncidenceEstimate forCoverage(IncidenceCounts counts, double coverage) {
        requireShare(coverage);
        return estimate(counts, codes -> whole(exactlyForCoverage(codes, coverage)), Optional.empty());
    }

    /// The further interviews that the coverage takes, with an interval, where one can be drawn.
    ///
    /// @param coverage below 1
    public static IncidenceEstimate forCoverage(IncidenceBootstrap bootstrap, double coverage) {
        requireShare(coverage);
        return estimate(
                bootstrap.counts(), codes -> whole(exactlyForCoverage(codes, coverage)), Optional.of(bootstrap));
    }

    /// The further interviews that the share of all codes takes, all being [Chao2], without an interval.
    ///
    /// @param share below 1
    public static IncidenceEstimate forShareOfCodes(IncidenceCounts counts, double share) {
        requireShare(share);
        return estimate(counts, codes -> whole(exactlyForShare(codes, share)), Optional.empty());
    }

    static double exactlyForCoverage(UnseenCodes codes, double coverage) {
        return codes.coverage(0) >= coverage
                ? 0
                : Math.log((1 - coverage) / codes.shareOfOnly()) / Math.log(codes.ratio()) - 1;
    }

    static double exactlyForShare(UnseenCodes codes, double share) {
        double lacking = share * codes.all() - codes.counts().codes();
        return lacking <= 0 ? 0 : Math.log1p(-lacking / codes.unseen()) / Math.log(codes.ratio());
    }

    private static void requireShare(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("A share to reach lies between 0 and 1, not at " + share);
        }
    }

    private static double whole(double interviews) {
        return Math.max(0, Math.ceil(interviews - ROUNDING));
    }

    private static IncidenceEstimate estimate(
            IncidenceCounts counts, ToDoubleFunction<UnseenCodes> formula, Optional<IncidenceBootstrap> bootstrap) {
        Optional<Reason> obstacle = UnseenCodes.obstacle(counts);
        if (obstacle.isPresent()) {
            return new IncidenceEstimate.Undefined(obstacle.get(), counts);
        }
        UnseenCodes codes = UnseenCodes.of(counts);
        double more = formula.applyAsDouble(codes);
        return new IncidenceEstimate.Value(
                more,
                bootstrap.flatMap(replicates -> replicates.percentiles(formula)),
                Extrapolation.cautions(codes, more),
                counts);
    }
}
