package org.emic.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

        /// `0.74 (0.67 to 0.82)`.
        public String text() {
            var text = decimal(estimate);
            return interval.map(it -> text + " (" + decimal(it.low()) + " to " + decimal(it.high()) + ")")
                    .orElse(text);
        }

        /// What rounds to nothing has no sign.
        private static String decimal(double number) {
            return String.format(Locale.ENGLISH, "%.2f", Math.abs(number) < 0.005 ? 0.0 : number);
        }
    }

    public record Interval(double low, double high) {}
}
