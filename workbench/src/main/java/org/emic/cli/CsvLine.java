package org.emic.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/// One line of comma-separated values; what is not there is an empty cell.
final class CsvLine {

    private CsvLine() {}

    static String of(@Nullable Object... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object cell) {
        return cell == null ? "" : CSVFormat.RFC4180.format(cell.toString());
    }
}
