package org.emic.agreement.saturation;

import java.util.Optional;
import org.emic.agreement.Reason;

/// How many codes there are at least, those that no interview holds yet included: a lower bound.
///
/// Chao (1987), for incidences: `Ŝ = S + ((T−1)/T) Q₁² / (2 Q₂)`, and `S + ((T−1)/T) Q₁(Q₁−1)/2` where Q₂ = 0. The
/// interval is log-normal, from S + f̂₀/K to S + f̂₀·K; there is none where nothing is estimated to be unseen.
/// Undefined for fewer than two interviews and without a code.
public record Chao2() {

    /// The stable name of the estimate.
    public String id() {
        return "chao2";
    }

    /// Where the estimate is defined.
    public String source() {
        return "Chao (1987), Biometrics 43(4), 783-791";
    }

    /// The estimate from the counts of interviews.
    public IncidenceEstimate estimate(IncidenceCounts counts) {
        Optional<Reason> obstacle = UnseenCodes.obstacle(counts);
        if (obstacle.isPresent()) {
            return new IncidenceEstimate.Undefined(obstacle.get(), counts);
        }
        UnseenCodes codes = UnseenCodes.of(counts);
        return new IncidenceEstimate.Value(codes.all(), bounds(codes), codes.cautions(), counts);
    }

    private static Optional<Bounds> bounds(UnseenCodes codes) {
        double unseen = codes.unseen();
        if (unseen == 0) {
            return Optional.empty();
        }
        double spread = Math.exp(Bounds.Z * Math.sqrt(Math.log1p(variance(codes) / (unseen * unseen))));
        int seen = codes.counts().codes();
        return Optional.of(new Bounds(seen + unseen / spread, seen + unseen * spread, Bounds.Method.LOG_NORMAL));
    }

    /// The variance of Ŝ (Chao 1987; without a code of two interviews, the same by the bias-corrected form).
    static double variance(UnseenCodes codes) {
        IncidenceCounts counts = codes.counts();
        double shrink = (counts.interviews() - 1.0) / counts.interviews();
        double once = counts.once();
        if (counts.twice() == 0) {
            double pairs = shrink * once * (once - 1) / 2;
            double odd = 2 * once - 1;
            return pairs
                    + shrink * shrink * once * odd * odd / 4
                    - shrink * shrink * Math.pow(once, 4) / (4 * codes.all());
        }
        double ratio = once / counts.twice();
        double square = ratio * ratio;
        return counts.twice()
                * (shrink * square / 2 + shrink * shrink * square * ratio + shrink * shrink * square * square / 4);
    }
}
