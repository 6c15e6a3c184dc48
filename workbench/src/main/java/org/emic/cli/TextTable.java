package org.emic.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of text: columns as wide as their widest cell, columns of figures to the right.
final class TextTable {

    private static final Pattern FIGURE = Pattern.compile("[-−]?\\d|undefined$");

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        this.headings = List.of(headings);
    }

    void add(String... cells) {
        rows.add(List.copyOf(Arrays.asList(cells)));
    }

    /// The rows under their headings, without columns that hold nothing in any row.
    List<String> lines() {
        var columns = IntStream.range(0, headings.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .mapToObj(this::column)
                .toList();
        return IntStream.range(0, rows.size() + 1)
                .mapToObj(
                        line -> columns.stream().map(column -> column.get(line)).collect(Collectors.joining("  ")))
                .map(String::stripTrailing)
                .toList();
    }

    /// Heading and cells of a column, all of one width.
    private List<String> column(int column) {
        var cells = rows.stream().map(row -> row.get(column)).toList();
        var width = Math.max(
                width(headings.get(column)),
                cells.stream().mapToInt(TextTable::width).max().orElse(0));
        var holdsFigures = cells.stream()
                .allMatch(cell -> cell.isEmpty() || FIGURE.matcher(cell).lookingAt());
        return Stream.concat(Stream.of(headings.get(column)), cells.stream())
                .map(cell -> {
                    var blanks = " ".repeat(width - width(cell));
                    return holdsFigures ? blanks + cell : cell + blanks;
                })
                .toList();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
