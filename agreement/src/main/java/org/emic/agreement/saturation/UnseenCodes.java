package org.emic.agreement.saturation;

import java.util.List;
import java.util.Optional;
import org.emic.agreement.Reason;

/// What the rare codes tell about the unseen ones: f̂₀ and A of Chao & Jost (2012), and all that is made of them.
///
/// For at least two interviews and one code; [#obstacle] says whether there are.
final class UnseenCodes {

    private final IncidenceCounts counts;
    private final double unseen;
    private final double ratio;

    private UnseenCodes(IncidenceCounts counts) {
        this.counts = counts;
        double once = counts.once();
        double shrink = (counts.interviews() - 1.0) / counts.interviews();
        this.unseen =
                counts.twice() > 0 ? shrink * once * once / (2.0 * counts.twice()) : shrink * once * (once - 1) / 2;
        double scaled = counts.interviews() * unseen;
        this.ratio = unseen == 0 ? 0 : scaled / (scaled + once);
    }

    static Optional<Reason> obstacle(IncidenceCounts counts) {
        if (counts.interviews() < 2) {
            return Optional.of(Reason.TOO_FEW_INTERVIEWS);
        }
        return counts.codes() == 0 ? Optional.of(Reason.NO_CODES) : Optional.empty();
    }

    static UnseenCodes of(IncidenceCounts counts) {
        return new UnseenCodes(counts);
    }

    IncidenceCounts counts() {
        return counts;
    }

    /// f̂₀, the codes that no interview holds yet, at least.
    double unseen() {
        return unseen;
    }

    /// Ŝ = S + f̂₀.
    double all() {
        return counts.codes() + unseen;
    }

    /// A: by how much a further interview thins out the unseen codes.
    double ratio() {
        return ratio;
    }

    /// Q₁ / U, the share of mentions that are a code's only one.
    double shareOfOnly() {
        return (double) counts.once() / counts.mentions();
    }

    /// C(T + more).
    double coverage(double more) {
        return 1 - shareOfOnly() * Math.pow(ratio, more + 1);
    }

    /// S(T + more).
    double codes(double more) {
        return counts.codes() + unseen * (1 - Math.pow(ratio, more));
    }

    List<Caution> cautions() {
        if (counts.once() == counts.mentions() && counts.once() > 0) {
            return List.of(Caution.EVERY_CODE_ONCE);
        }
        return counts.once() == 1 && counts.twice() == 0 ? List.of(Caution.ONE_RARE_CODE) : List.of();
    }
}
