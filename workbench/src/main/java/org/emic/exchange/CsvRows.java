package org.emic.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes a table as comma-separated values: UTF-8, a line feed after each row, quotes where they are needed. What is
/// not known is an empty cell. The words are exactly those of the study: nothing is put before a `=`.
final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator('\n')
            .setQuoteMode(org.apache.commons.csv.QuoteMode.MINIMAL)
            .get();

    private final CSVPrinter printer;

    private CsvRows(CSVPrinter printer) {
        this.printer = printer;
    }

    /// Begins a table on a stream, which stays open; [#end] must follow.
    static CsvRows begin(OutputStream out, String... headings) throws IOException {
        var rows = new CsvRows(
                new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FORMAT));
        rows.add((Object[]) headings);
        return rows;
    }

    void add(Object... cells) throws IOException {
        for (var cell : cells) {
            printer.print(plain(cell));
        }
        printer.println();
    }

    private static String plain(Object cell) {
        return switch (cell) {
            case Optional<?> maybe -> maybe.map(Object::toString).orElse("");
            case OptionalLong maybe -> maybe.isPresent() ? Long.toString(maybe.getAsLong()) : "";
            default -> cell.toString();
        };
    }

    void end() throws IOException {
        printer.flush();
    }
}
