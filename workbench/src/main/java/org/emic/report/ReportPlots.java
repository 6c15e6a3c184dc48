package org.emic.report;

import java.util.List;
import org.emic.plots.AccumulationPlot;
import org.emic.plots.IntervalPlot;
import org.emic.plots.Plot;
import org.emic.saturation.Saturation;
import org.emic.saturation.SaturationPlot;

/// The figures of a report, drawn once for its page and for every file.
public final class ReportPlots {

    private static final String MEASURE = "krippendorff-alpha";

    private ReportPlots() {}

    /// Agreement by label, in parts that fit on a printed page.
    public static List<Plot> agreement(ReportedAgreement agreement) {
        var words = ReportWords.english();
        return IntervalPlot.inParts(words.of("plot"), agreement.drawn(MEASURE, words.of("plot-undefined")));
    }

    /// Codes by interview.
    ///
    /// @param number which figure of the report it is
    public static Plot saturation(Saturation saturation, int number) {
        var words = ReportWords.english();
        return SaturationPlot.of(
                saturation.figures(),
                new AccumulationPlot.Names(
                        words.of("saturation.plot", number),
                        words.of("saturation.interviews"),
                        words.of("saturation.codes"),
                        words.of("saturation.observed"),
                        words.of("saturation.expected"),
                        words.of("saturation.band")));
    }
}
