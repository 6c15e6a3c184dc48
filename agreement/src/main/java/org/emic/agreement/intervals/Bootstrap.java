package org.emic.agreement.intervals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.Coefficient;
import org.emic.agreement.spans.SpanCoefficient;
import org.emic.agreement.spans.UnitizingCounts;
import org.emic.agreement.work.Watch;

/// Percentile intervals by drawing units or documents again, with putting back.
///
/// For Fleiss' κ and α its coverage is near the level asked for, with missing codings too, where the asymptotic
/// interval of Fleiss' κ should not be used (Zapf et al. 2016). Each sample has a generator of its own, split
/// from the seed, so that neither the number of threads nor their speed changes a digit.
///
/// @param replicates how many samples to draw; 1000 at least for a figure to be printed
/// @param seed where they come from; print it
/// @param level the confidence level, such as 0.95
/// @param threads on how many threads, the calling one included
/// @param watch who waits, and may end it
public record Bootstrap(int replicates, long seed, double level, int threads, Watch watch) {

    /// The stable name of the method.
    static final String METHOD = "percentile-bootstrap";

    public Bootstrap {
        if (replicates < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    "Resampling needs samples and threads, not %d and %d".formatted(replicates, threads));
        }
        Levels.require(level);
        Objects.requireNonNull(watch, "watch");
    }

    /// At level 0.95, on all processors, watched by nobody.
    public static Bootstrap of(int replicates, long seed) {
        return new Bootstrap(replicates, seed, 0.95, Runtime.getRuntime().availableProcessors(), Watch.NOBODY);
    }

    /// The same on so many threads.
    public Bootstrap on(int otherThreads) {
        return new Bootstrap(replicates, seed, level, otherThreads, watch);
    }

    /// The same with somebody waiting, who is told and asked on the calling thread.
    public Bootstrap watchedBy(Watch other) {
        return new Bootstrap(replicates, seed, level, threads, other);
    }

    /// Draws units of the table.
    ///
    /// Time O(B·P·m) for P different rows: the samples are drawn as numbers of units per row.
    ///
    /// @throws java.util.concurrent.CancellationException if the watch ends it
    public BootstrapResult overUnits(UnitTable table, Coefficient coefficient) {
        return overRows(List.of(table), coefficient, Resampled.UNITS);
    }

    /// Draws units within each document, as many as it has. Documents name the same coders and categories.
    ///
    /// @throws IllegalArgumentException if they don't, or there are none
    /// @throws java.util.concurrent.CancellationException if the watch ends it
    public BootstrapResult overUnitsWithin(List<UnitTable> documents, Coefficient coefficient) {
        return overRows(documents, coefficient, Resampled.UNITS_WITHIN_DOCUMENTS);
    }

    private BootstrapResult overRows(List<UnitTable> documents, Coefficient coefficient, Resampled resampled) {
        Strata strata = new Strata(documents);
        boolean tooFew = strata.table().units() < 2;
        return result(
                resampled,
                coefficient.estimate(strata.table()),
                tooFew,
                random -> coefficient.estimate(strata.sample(random)));
    }

    /// Draws documents of fixed units. Documents name the same coders and categories.
    ///
    /// @throws IllegalArgumentException if they don't, or there are none
    /// @throws java.util.concurrent.CancellationException if the watch ends it
    public BootstrapResult overDocuments(List<UnitTable> documents, Coefficient coefficient) {
        Strata strata = new Strata(documents);
        return result(
                Resampled.DOCUMENTS,
                coefficient.estimate(strata.table()),
                documents.size() < 2,
                random -> coefficient.estimate(strata.taking(drawn(documents.size(), random))));
    }

    /// Draws documents of free spans, by their counts as [UnitizingCounts#perDocument] gives them.
    ///
    /// @throws IllegalArgumentException if counts don't go together, or there are none
    /// @throws java.util.concurrent.CancellationException if the watch ends it
    public BootstrapResult overDocuments(List<UnitizingCounts> documents, SpanCoefficient coefficient) {
        return overDocuments(documents, UnitizingCounts::pooled, coefficient::estimate);
    }

    /// Draws documents of anything that can be counted per document and put together.
    ///
    /// Time O(B·D) poolings for D documents.
    ///
    /// @param documents what was counted in each document
    /// @param pooling puts it together
    /// @param coefficient of what was put together
    /// @throws java.util.concurrent.CancellationException if the watch ends it
    public <S> BootstrapResult overDocuments(List<S> documents, Pooling<S> pooling, Function<S, Estimate> coefficient) {
        int[] once = new int[documents.size()];
        Arrays.fill(once, 1);
        return result(
                Resampled.DOCUMENTS,
                coefficient.apply(pooling.pooled(documents, once)),
                documents.size() < 2,
                random -> coefficient.apply(pooling.pooled(documents, drawn(documents.size(), random))));
    }

    /// Draws units of anything that can be counted per unit and put together, within each document as many as it has.
    ///
    /// Time O(B·N) for N units.
    ///
    /// @param documents what was counted in each unit of each document
    /// @throws java.util.concurrent.CancellationException if the watch ends it
    public <S> BootstrapResult overUnitsWithin(
            List<List<S>> documents, Pooling<S> pooling, Function<S, Estimate> coefficient) {
        List<S> units = documents.stream().flatMap(List::stream).toList();
        int[] sizes = documents.stream().mapToInt(List::size).toArray();
        int[] once = new int[units.size()];
        Arrays.fill(once, 1);
        return result(
                Resampled.UNITS_WITHIN_DOCUMENTS,
                coefficient.apply(pooling.pooled(units, once)),
                units.size() < 2,
                random -> coefficient.apply(pooling.pooled(units, drawnWithin(sizes, random))));
    }

    private static int[] drawn(int documents, RandomGenerator random) {
        return drawnWithin(new int[] {documents}, random);
    }

    /// How often each unit was drawn, the units of all documents one behind the other.
    private static int[] drawnWithin(int[] sizes, RandomGenerator random) {
        int[] times = new int[Arrays.stream(sizes).sum()];
        int first = 0;
        for (int size : sizes) {
            for (int draw = 0; draw < size; draw++) {
                times[first + random.nextInt(size)]++;
            }
            first += size;
        }
        return times;
    }

    private BootstrapResult result(
            Resampled resampled, Estimate estimate, boolean tooFew, Function<RandomGenerator, Estimate> sample) {
        return switch (estimate) {
            case Estimate.Undefined undefined -> BootstrapResult.none(this, resampled, undefined.reason());
            case Estimate.Value _ when tooFew -> BootstrapResult.none(this, resampled, Reason.TOO_FEW_UNITS);
            case Estimate.Value _ -> new BootstrapResult(this, resampled, new Replicates(this, sample).values());
        };
    }
}
