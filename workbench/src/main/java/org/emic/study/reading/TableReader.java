package org.emic.study.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.emic.refusal.Refused;

/// Reads a table from a file by its ending and its content.
public final class TableReader {

    /// The largest file, in bytes.
    static final int MOST_BYTES = 10 * 1024 * 1024;
    /// The most rows below the heading.
    static final int MOST_ROWS = 10_000;
    static final int MOST_COLUMNS = 200;

    /// What a label looks like. A first heading of this form is a participant: the heading row was forgotten.
    private static final Pattern LABEL = Pattern.compile("\\p{L}{0,3}[-_ ]?\\d{1,6}");

    private TableReader() {}

    /// @throws Refused if the file is not such a table; the sentence names the file and what to do
    public static Table read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new Refused("refusal.table.empty", fileName);
        }
        if (content.length > MOST_BYTES) {
            throw new Refused("refusal.table.large", fileName, MOST_BYTES / 1024 / 1024);
        }
        return table(fileName, rows(fileName, content));
    }

    private static List<Table.Row> rows(String fileName, byte[] content) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return new ExcelRows(fileName).read(content);
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
            return new SeparatedRows(fileName).read(content);
        }
        throw new Refused("refusal.table.ending", fileName);
    }

    private static Table table(String fileName, List<Table.Row> all) {
        var rows = all.stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) {
            throw new Refused("refusal.table.empty", fileName);
        }
        var header = header(fileName, rows);
        var below = rows.subList(1, rows.size());
        if (below.isEmpty()) {
            throw new Refused("refusal.table.no-rows", fileName);
        }
        if (below.size() > MOST_ROWS) {
            throw new Refused("refusal.table.rows", fileName, MOST_ROWS);
        }
        return new Table(
                header, below.stream().map(row -> row.wide(header.size())).toList());
    }

    private static List<String> header(String fileName, List<Table.Row> rows) {
        var first = rows.getFirst();
        var width = rows.stream().mapToInt(TableReader::width).max().orElse(0);
        if (width > MOST_COLUMNS) {
            throw new Refused("refusal.table.columns", fileName, MOST_COLUMNS);
        }
        if (LABEL.matcher(first.cells().getFirst()).matches()) {
            throw new Refused(
                    "refusal.table.no-header",
                    fileName,
                    first.number(),
                    first.cells().getFirst());
        }
        var header = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var column = 0; column < width; column++) {
            var name = column < first.cells().size() ? first.cells().get(column) : "";
            if (name.isBlank()) {
                throw new Refused("refusal.table.heading-missing", fileName, first.number(), Table.letter(column));
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new Refused("refusal.table.heading-twice", fileName, first.number(), name);
            }
            header.add(name);
        }
        return header;
    }

    /// How many columns reach to the last one that holds anything.
    private static int width(Table.Row row) {
        var width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
