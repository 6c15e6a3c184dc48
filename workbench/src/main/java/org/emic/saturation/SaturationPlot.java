package org.emic.saturation;

import java.util.stream.IntStream;
import org.emic.plots.AccumulationPlot;
import org.emic.plots.Plot;

/// The curve of codes by interview with its band, for the page and for the report.
public final class SaturationPlot {

    private SaturationPlot() {}

    public static Plot of(SaturationFigures figures, AccumulationPlot.Names names) {
        var interviews = figures.observed().codes().size();
        var expected = IntStream.rangeClosed(1, interviews)
                .mapToObj(number -> figures.expected().expected(number))
                .toList();
        var series = new AccumulationPlot.Series(
                figures.observed().codes(),
                expected,
                IntStream.of(figures.band().low()).boxed().toList(),
                IntStream.of(figures.band().high()).boxed().toList());
        return AccumulationPlot.of(series, names);
    }
}
