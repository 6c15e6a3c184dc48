package org.emic.study.reading;

import java.util.ArrayList;
import java.util.List;

/// A table with a heading row, all of it text.
///
/// @param header one name a column, none blank, none twice
/// @param rows those that hold anything, each as wide as the header
public record Table(List<String> header, List<Row> rows) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// A row.
    ///
    /// @param number its number in the file, as a spreadsheet shows it; the heading row is mostly 1
    /// @param cells stripped; blank where there is nothing
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        Row wide(int columns) {
            var wide = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
            while (wide.size() < columns) {
                wide.add("");
            }
            return new Row(number, wide);
        }
    }

    /// The letter of a column as a spreadsheet shows it: 0 is A, 26 is AA.
    public static String letter(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
