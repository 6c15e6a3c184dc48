package org.emic.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emic.agreement.Estimate;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.intervals.AnalyticInterval;
import org.emic.agreement.intervals.Bootstrap;
import org.emic.agreement.intervals.BootstrapResult;
import org.emic.agreement.intervals.Pooling;
import org.emic.agreement.nominal.Coefficient;

/// The intervals of many figures, one after another, all from the same seed, while somebody sees how far it is.
public final class Intervals {

    /// The samples that the method page says to draw.
    public static final int USUAL_SAMPLES = 2000;

    private static final double LEVEL = 0.95;

    private final int samples;
    private final long seed;
    private final StepWatch watch;
    private int figures = 1;
    private int done;

    private Intervals(int samples, long seed, StepWatch watch) {
        this.samples = samples;
        this.seed = seed;
        this.watch = watch;
    }

    /// By drawing units or documents again.
    public static Intervals bySamples(int samples, long seed, StepWatch watch) {
        return new Intervals(samples, seed, watch);
    }

    /// By the formulas of the literature, for the figures that have one.
    public static Intervals byFormula() {
        return new Intervals(0, 0, StepWatch.NOBODY);
    }

    /// Says how many figures there will be at most.
    void expect(int figuresToCome) {
        figures = figuresToCome;
        done = 0;
    }

    Optional<Uncertainty> overUnits(UnitTable table, Coefficient coefficient, Optional<AnalyticInterval> formula) {
        return samples == 0
                ? formula.map(each -> new Uncertainty(each.interval(table, LEVEL), each.id()))
                : Optional.of(described(next().overUnits(table, coefficient)));
    }

    <S> Optional<Uncertainty> overDocuments(List<S> documents, Pooling<S> pooling, Function<S, Estimate> coefficient) {
        return samples == 0
                ? Optional.empty()
                : Optional.of(described(next().overDocuments(documents, pooling, coefficient)));
    }

    private Bootstrap next() {
        var before = (long) done++ * samples;
        return Bootstrap.of(samples, seed).watchedBy((drawn, all) -> {
            watch.at(before + drawn, (long) figures * samples);
            return true;
        });
    }

    private static Uncertainty described(BootstrapResult result) {
        return new Uncertainty(
                result.interval(),
                "%s over %s, %d samples, seed %d"
                        .formatted(
                                result.interval().method(),
                                result.resampled().id(),
                                result.replicates(),
                                result.seed()));
    }
}
