package org.emic.reliability;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.emic.agreement.Estimate;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.agreement.intervals.Bootstrap;
import org.emic.agreement.intervals.BootstrapResult;
import org.emic.agreement.intervals.Resampled;

/// Computes all measures of counts, with their intervals.
///
/// Where there are enough interviews, whole interviews are drawn again: lines of one interview are not independent of
/// each other. Where there are not, lines are drawn within each interview, and the interval is too narrow.
///
/// Equal data have equal figures, so what was computed is kept for the next look.
final class Calculation {

    private final Cache<List<?>, Figures> kept =
            Caffeine.newBuilder().maximumSize(2_000).build();

    /// @param interviews the counts of one label in each interview
    Figures ofLabel(Drawing drawing, List<BinaryCounts> interviews) {
        return kept.get(List.of(drawing, interviews), key -> {
            var counts = interviews.stream().reduce(new BinaryCounts(0, 0, 0, 0), BinaryCounts::plus);
            return figures(
                    drawing,
                    counts,
                    List.of(counts),
                    (measure, bootstrap) ->
                            again(measure, bootstrap, interviews, drawing.resampled() == Resampled.DOCUMENTS));
        });
    }

    private static BootstrapResult again(
            Measure measure, Bootstrap bootstrap, List<BinaryCounts> interviews, boolean whole) {
        if (whole) {
            return bootstrap.overDocuments(interviews, BinaryCounts::pooled, measure::of);
        }
        return bootstrap.overUnitsWithin(
                interviews.stream().map(BinaryCounts::toTable).toList(), measure.coefficient());
    }

    /// @param interviews the tallies of the same labels in each line of each interview; one label and line at least
    Figures ofLabels(Drawing drawing, List<List<TalliedLabels>> interviews) {
        var sums = interviews.stream().map(TalliedLabels::sum).toList();
        return drawing.resampled() == Resampled.DOCUMENTS
                ? ofLabels(
                        drawing,
                        sums,
                        sums,
                        (measure, bootstrap) -> bootstrap.overDocuments(sums, TalliedLabels::pooled, together(measure)))
                : ofLabels(
                        drawing,
                        interviews,
                        sums,
                        (measure, bootstrap) ->
                                bootstrap.overUnitsWithin(interviews, TalliedLabels::pooled, together(measure)));
    }

    /// @param drawn what is drawn again
    private Figures ofLabels(
            Drawing drawing,
            List<?> drawn,
            List<TalliedLabels> sums,
            BiFunction<Measure, Bootstrap, BootstrapResult> again) {
        return kept.get(List.of(drawing, drawn), key -> {
            var labels = TalliedLabels.sum(sums).counts();
            return figures(drawing, labels.stream().reduce(BinaryCounts::plus).orElseThrow(), labels, again);
        });
    }

    private static Function<TalliedLabels, Estimate> together(Measure measure) {
        return tally -> measure.pooled(tally.counts());
    }

    private static Figures figures(
            Drawing drawing,
            BinaryCounts counts,
            List<BinaryCounts> labels,
            BiFunction<Measure, Bootstrap, BootstrapResult> again) {
        var bootstrap = Bootstrap.of(drawing.samples(), drawing.seed());
        var all = new ArrayList<Figure>();
        for (var measure : Measure.values()) {
            all.add(new Figure(
                    measure,
                    measure.pooled(labels),
                    again.apply(measure, bootstrap).interval()));
        }
        return new Figures(counts, all);
    }
}
