package org.emic.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.emic.refusal.Refused;

/// The rows of a csv file below its headings, one after another. Only the row at hand is in memory.
///
/// Rows are numbered as a spreadsheet shows them, blank ones included; the headings are in row 1.
final class CodingRows implements AutoCloseable {

    private final CsvText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private CSVRecord record;
    private long row = 1;
    private List<Integer> order = List.of();

    private CodingRows(CsvText text, CSVParser parser) {
        this.text = text;
        this.parser = parser;
        this.records = parser.iterator();
        this.record = first();
        this.header = record.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// @throws Refused if there is no such file, or it is empty, or no text in UTF-8
    static CodingRows open(Path file, StepWatch watch) {
        var text = CsvText.open(file, watch);
        try {
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(text.separator())
                    .setIgnoreEmptyLines(false)
                    .get();
            return new CodingRows(
                    text,
                    CSVParser.builder()
                            .setReader(text.reader())
                            .setFormat(format)
                            .get());
        } catch (IOException e) {
            throw new Refused("refusal.file.not-opened", file.toString());
        }
    }

    private CSVRecord first() {
        while (hasNext()) {
            var next = records.next();
            if (!isBlank(next)) {
                return next;
            }
            row++;
        }
        throw new Refused("refusal.statistics.empty", text.name());
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? text.notUtf8() : refused("quotes");
        } catch (IllegalStateException e) {
            throw refused("quotes");
        }
    }

    /// The headings, in small letters.
    List<String> header() {
        return header;
    }

    /// Says which columns the rows must have, in any order; [#cell] counts them as given here.
    ///
    /// @throws Refused if one is missing, unknown or there twice
    void require(List<String> columns) {
        for (var column : columns) {
            if (!header.contains(column)) {
                throw refused("column-missing", column, String.join(",", columns));
            }
        }
        var seen = new ArrayList<String>();
        for (var column : header) {
            if (!columns.contains(column)) {
                throw refused("column-unknown", column, String.join(",", columns));
            }
            if (seen.contains(column)) {
                throw refused("column-twice", column);
            }
            seen.add(column);
        }
        order = columns.stream().map(header::indexOf).toList();
    }

    /// Goes to the next row that is not blank.
    boolean next() {
        while (hasNext()) {
            record = records.next();
            row++;
            if (record.size() == header.size()) {
                return true;
            }
            if (!isBlank(record)) {
                throw refused("width", record.size(), header.size());
            }
        }
        return false;
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /// The text in a column of the row at hand, stripped.
    String cell(int column) {
        return record.get(order.get(column)).strip();
    }

    /// The number of the row at hand.
    long row() {
        return row;
    }

    /// A refusal that names the file and the row at hand.
    Refused refused(String what, Object... more) {
        return refusedAt(row, what, more);
    }

    /// A refusal that names the file and a row.
    Refused refusedAt(long number, String what, Object... more) {
        var arguments = new ArrayList<Object>(List.of(text.name(), number));
        arguments.addAll(List.of(more));
        return new Refused("refusal.statistics." + what, arguments.toArray());
    }

    /// A refusal that names the file alone.
    Refused refusedWhole(String what, Object... more) {
        var arguments = new ArrayList<Object>(List.of(text.name()));
        arguments.addAll(List.of(more));
        return new Refused("refusal.statistics." + what, arguments.toArray());
    }

    /// The refusal of a file that holds nothing below its heading.
    Refused noRows() {
        return refusedWhole("no-rows");
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
