package org.emic.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A table of text: columns as wide as their widest cell, columns of figures to the right.
final class TextTable {

    private static final Pattern FIGURE = Pattern.compile("[-−]?\\d");

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        this.headings = List.of(headings);
    }

    void add(String... cells) {
        rows.add(List.copyOf(Arrays.asList(cells)));
    }

    List<String> lines() {
        var widths = headings.stream().mapToInt(TextTable::width).toArray();
        var figures = new boolean[widths.length];
        Arrays.fill(figures, true);
        for (var row : rows) {
            for (var column = 0; column < widths.length; column++) {
                var cell = row.get(column);
                widths[column] = Math.max(widths[column], width(cell));
                figures[column] &= cell.isEmpty() || FIGURE.matcher(cell).lookingAt();
            }
        }
        return Stream.concat(Stream.of(headings), rows.stream())
                .map(row -> line(row, widths, figures))
                .toList();
    }

    private static String line(List<String> row, int[] widths, boolean[] figures) {
        var line = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var cell = row.get(column);
            var blanks = " ".repeat(widths[column] - width(cell));
            line.append(column == 0 ? "" : "  ").append(figures[column] ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
