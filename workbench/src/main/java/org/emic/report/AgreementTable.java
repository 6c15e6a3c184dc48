package org.emic.report;

import java.util.List;
import java.util.Optional;

/// How far two coders agreed before anything was settled, per label. Never without its counts, never one figure alone.
///
/// @param lines the units that were compared
public record AgreementTable(int lines, List<Row> rows) {

    public AgreementTable {
        rows = List.copyOf(rows);
    }

    /// @param both lines that both coders gave the label
    /// @param onlyA lines that only A gave it
    /// @param onlyB lines that only B gave it
    public record Row(String label, int both, int onlyA, int onlyB, List<Figure> figures) {

        public Row {
            figures = List.copyOf(figures);
        }
    }

    /// A coefficient, or why there is none.
    ///
    /// @param measure its name, such as `krippendorff-alpha`
    public record Figure(String measure, Optional<Value> value, String undefined) {}

    public record Value(double estimate, Optional<Interval> interval) {}

    public record Interval(double low, double high) {}
}
