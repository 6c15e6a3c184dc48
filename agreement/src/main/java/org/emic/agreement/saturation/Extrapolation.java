package org.emic.agreement.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.emic.agreement.Reason;

/// What further interviews like those there are would bring.
///
/// Colwell et al. (2012), Chao & Jost (2012): `S(T+t) = S + f̂₀(1 − A^t)` codes and the coverage
/// `C(T+t) = 1 − (Q₁/U)·A^(t+1)`. Reliable up to about twice the interviews there are; beyond, the estimate carries
/// [Caution#FAR_BEYOND]. Undefined for fewer than two interviews and without a code.
public final class Extrapolation {

    private final IncidenceCounts counts;
    private final Optional<IncidenceBootstrap> bootstrap;

    private Extrapolation(IncidenceCounts counts, Optional<IncidenceBootstrap> bootstrap) {
        this.counts = counts;
        this.bootstrap = bootstrap;
    }

    /// From the counts of interviews, without intervals.
    public static Extrapolation of(IncidenceCounts counts) {
        return new Extrapolation(counts, Optional.empty());
    }

    /// With intervals, where they can be drawn.
    public static Extrapolation of(IncidenceBootstrap bootstrap) {
        return new Extrapolation(bootstrap.counts(), Optional.of(bootstrap));
    }

    /// How many codes `more` further interviews would make.
    public IncidenceEstimate codesAfter(int more) {
        return estimate(more, codes -> codes.codes(more), Double.MAX_VALUE);
    }

    /// Which coverage `more` further interviews would reach.
    public IncidenceEstimate coverageAfter(int more) {
        return estimate(more, codes -> codes.coverage(more), 1);
    }

    /// How many new codes the next interview would bring: `S(T+1) − S = (Q₁/T)·A`.
    public IncidenceEstimate newCodesInNext() {
        return estimate(
                1,
                codes -> (double) codes.counts().once() / codes.counts().interviews() * codes.ratio(),
                Double.MAX_VALUE);
    }

    private IncidenceEstimate estimate(int more, ToDoubleFunction<UnseenCodes> formula, double highest) {
        if (more < 0) {
            throw new IllegalArgumentException("There cannot be " + more + " further interviews");
        }
        Optional<Reason> obstacle = UnseenCodes.obstacle(counts);
        if (obstacle.isPresent()) {
            return new IncidenceEstimate.Undefined(obstacle.get(), counts);
        }
        UnseenCodes codes = UnseenCodes.of(counts);
        return new IncidenceEstimate.Value(
                formula.applyAsDouble(codes),
                bootstrap.flatMap(replicates -> replicates.bounds(formula, 0, highest)),
                cautions(codes, more),
                counts);
    }

    static List<Caution> cautions(UnseenCodes codes, double more) {
        List<Caution> cautions = new ArrayList<>(codes.cautions());
        if (more > codes.counts().interviews()) {
            cautions.add(Caution.FAR_BEYOND);
        }
        return cautions;
    }
}
