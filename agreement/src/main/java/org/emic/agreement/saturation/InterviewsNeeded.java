package org.emic.agreement.saturation;

import java.util.Optional;
import org.emic.agreement.Reason;

/// How many further interviews like those there are a given coverage, or a given share of all codes, would take.
///
/// Whole interviews, rounded up; 0 where there are enough already. For a share g of the codes
/// `t = ln(1 − (gŜ − S)/f̂₀) / ln A` (Chao et al. 2009, equation 12), for a coverage c
/// `t = ln((1 − c)·U/Q₁) / ln A − 1`, which is the extrapolated coverage of Chao & Jost (2012) solved for t. Undefined
/// for fewer than two interviews and without a code. More than the interviews there are: [Caution#FAR_BEYOND].
public final class InterviewsNeeded {

    private static final double ROUNDING = 1e-9;

    private InterviewsNeeded() {}

    /// The further interviews that the coverage takes.
    ///
    /// @param coverage below 1, for no number of interviews makes it 1
    public static IncidenceEstimate forCoverage(IncidenceCounts counts, double coverage) {
        requireShare(coverage);
        return whole(counts, codes -> exactlyForCoverage(codes, coverage));
    }

    /// The further interviews that the share of all codes takes, all being [Chao2].
    ///
    /// @param share below 1
    public static IncidenceEstimate forShareOfCodes(IncidenceCounts counts, double share) {
        requireShare(share);
        return whole(counts, codes -> exactlyForShare(codes, share));
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

    /// A number of interviews, not yet whole.
    @FunctionalInterface
    private interface Exactly {

        double of(UnseenCodes codes);
    }

    private static IncidenceEstimate whole(IncidenceCounts counts, Exactly exactly) {
        Optional<Reason> obstacle = UnseenCodes.obstacle(counts);
        if (obstacle.isPresent()) {
            return new IncidenceEstimate.Undefined(obstacle.get(), counts);
        }
        UnseenCodes codes = UnseenCodes.of(counts);
        double more = Math.ceil(exactly.of(codes) - ROUNDING);
        return new IncidenceEstimate.Value(
                Math.max(0, more), Optional.empty(), Extrapolation.cautions(codes, more), counts);
    }
}
