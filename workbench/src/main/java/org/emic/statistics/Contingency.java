package org.emic.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.emic.agreement.data.UnitTable;

/// What two coders gave the units that both coded: how many units for each pair of values.
///
/// @param values the names of rows and columns
/// @param counts one row for each value of the first coder, one column for each value of the second
public record Contingency(List<String> values, List<List<Long>> counts) {

    /// More values than this make no table that anybody reads.
    static final int MOST_VALUES = 100;

    public Contingency {
        values = List.copyOf(values);
        counts = counts.stream().map(List::copyOf).toList();
    }

    /// The table of two coders; none for more coders or too many values.
    static Optional<Contingency> of(UnitTable table, List<String> values) {
        if (table.coders() != 2 || values.size() > MOST_VALUES) {
            return Optional.empty();
        }
        var counts = new long[values.size()][values.size()];
        for (var row = 0; row < table.rows(); row++) {
            var first = table.category(row, 0);
            var second = table.category(row, 1);
            if (first != UnitTable.MISSING && second != UnitTable.MISSING) {
                counts[first][second] += table.weight(row);
            }
        }
        var rows = new ArrayList<List<Long>>();
        for (var row : counts) {
            rows.add(Arrays.stream(row).boxed().toList());
        }
        return Optional.of(new Contingency(values, rows));
    }
}
