package org.emic.report;

import java.util.List;
import java.util.Optional;
import org.emic.plots.FigureText;
import org.emic.plots.IntervalPlot;

/// How far two coders agreed before anything was settled, per label. Never without its counts, never one figure alone.
///
/// @param lines the units that were compared
public record ReportedAgreement(int lines, List<Row> rows) {

    public ReportedAgreement {
        rows = List.copyOf(rows);
    }

    /// The measures of any row, in order.
    public List<String> measures() {
        return rows.stream()
                .flatMap(row -> row.figures().stream().map(Figure::measure))
                .distinct()
                .toList();
    }

    /// The labels with a measure, to be drawn.
    ///
    /// @param undefined stands where there is no figure
    public List<IntervalPlot.Row> drawn(String measure, String undefined) {
        return rows.stream()
                .map(row -> new IntervalPlot.Row(
                        row.label(), row.figure(measure).flatMap(Figure::value).map(Value::drawn), undefined))
                .toList();
    }

    /// @param both lines that both coders gave the label
    /// @param onlyA lines that only A gave it
    /// @param onlyB lines that only B gave it
    public record Row(String label, long both, long onlyA, long onlyB, List<Figure> figures) {

        public Row {
            figures = List.copyOf(figures);
        }

        public Optional<Figure> figure(String measure) {
            return figures.stream()
                    .filter(figure -> figure.measure().equals(measure))
                    .findFirst();
        }
    }

    /// A coefficient, or why there is none.
    ///
    /// @param measure its name, such as `krippendorff-alpha`
    public record Figure(String measure, Optional<Value> value, String undefined) {}

    public record Value(double estimate, Optional<Interval> interval) {

        private IntervalPlot.Value drawn() {
            return new IntervalPlot.Value(
                    estimate, interval.map(range -> new IntervalPlot.Range(range.low(), range.high())));
        }

        /// `0.74 (0.67 to 0.82)`.
        public String text() {
            var text = FigureText.of(estimate);
            return interval.map(it -> text + " (" + FigureText.of(it.low()) + " to " + FigureText.of(it.high()) + ")")
                    .orElse(text);
        }
    }

    public record Interval(double low, double high) {}
}
