package org.emic.statistics;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a csv file of codings is laid out.
public enum Layout {
    /// Fixed units: one row a unit and coder, with the value or values that the coder gave.
    UNITS("units", "unit,coder,value"),
    /// Free spans: one row a span, or a row without one for a coder who marked nothing in a document.
    SPANS("spans", "document,length,coder,start,end,code");

    private final String word;
    private final String columns;

    Layout(String word, String columns) {
        this.word = word;
        this.columns = columns;
    }

    /// As it is written on the command line.
    public String word() {
        return word;
    }

    /// The headings, in any order.
    public List<String> columns() {
        return List.of(columns.split(",", -1));
    }

    /// The layout that is written so.
    public static Optional<Layout> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /// The layout that the file's headings are nearest to.
    ///
    /// @throws org.emic.refusal.Refused if they are those of neither
    public static Layout detect(Path file) {
        try (var rows = CodingRows.open(file, StepWatch.NOBODY)) {
            var header = rows.header();
            var ofUnits = UNITS.columns().stream().filter(header::contains).count();
            var ofSpans = SPANS.columns().stream().filter(header::contains).count();
            if (header.contains("unit") || ofUnits == UNITS.columns().size()) {
                return UNITS;
            }
            if (ofSpans > ofUnits || header.contains("document")) {
                return SPANS;
            }
            throw rows.refused("layout", UNITS.columns, SPANS.columns);
        }
    }
}
