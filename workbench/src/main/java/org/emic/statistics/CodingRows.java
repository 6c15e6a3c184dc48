package org.emic.statistics;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.emic.refusal.Refused;

/// The rows of a csv file, one after another: UTF-8, separated by comma, semicolon or tab, with a heading row. Only the
/// row at hand is in memory. Rows are numbered as a spreadsheet shows them; the heading is row 1.
final class CodingRows implements AutoCloseable {

    private static final int HEAD = 1 << 16;
    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private CSVRecord record;
    private long row = 1;
    private List<Integer> order = List.of();

    private CodingRows(Path file, CSVParser parser) {
        this.file = file;
        this.parser = parser;
        this.records = parser.iterator();
        this.record = first();
        this.header = record.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// @throws Refused if there is no such file, or it is empty, or no text in UTF-8
    static CodingRows open(Path file, ReadingWatch watch) {
        if (Files.isDirectory(file)) {
            throw new Refused("refusal.file.folder", file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new Refused(Files.exists(file) ? "refusal.file.not-opened" : "refusal.file.missing", file.toString());
        }
        try {
            var size = Files.isRegularFile(file) ? Files.size(file) : 0;
            var bytes = new BufferedInputStream(new WatchedStream(Files.newInputStream(file), size, watch), BUFFER);
            checkHead(file, bytes);
            var text = new BufferedReader(
                    new InputStreamReader(
                            bytes,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)),
                    BUFFER);
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator(text))
                    .setIgnoreEmptyLines(false)
                    .get();
            return new CodingRows(
                    file, CSVParser.builder().setReader(text).setFormat(format).get());
        } catch (CharacterCodingException notUtf8) {
            throw encoding(file);
        } catch (IOException e) {
            throw new Refused("refusal.file.not-opened", file.toString());
        }
    }

    /// Looks at the beginning and leaves the stream after a byte order mark.
    private static void checkHead(Path file, InputStream bytes) throws IOException {
        bytes.mark(HEAD);
        var head = bytes.readNBytes(HEAD - 1);
        bytes.reset();
        if (head.length == 0) {
            throw new Refused("refusal.statistics.empty", name(file));
        }
        if (begins(head, 0xFF, 0xFE) || begins(head, 0xFE, 0xFF)) {
            throw new Refused("refusal.statistics.utf-16", name(file));
        }
        for (var letter : head) {
            if (letter >= 0 && letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                throw new Refused("refusal.statistics.not-text", name(file), line(head, letter));
            }
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        }
    }

    private static long line(byte[] head, byte wanted) {
        var line = 1L;
        for (var letter : head) {
            if (letter == wanted) {
                return line;
            }
            line += letter == '\n' ? 1 : 0;
        }
        return line;
    }

    private static boolean begins(byte[] head, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /// The separator that the heading row holds most of.
    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEAD);
        var counts = new int[3];
        for (var read = 0; read < HEAD - 1; read++) {
            var letter = text.read();
            if (letter < 0 || (letter == '\n' && counts[0] + counts[1] + counts[2] > 0)) {
                break;
            }
            var which = ",;\t".indexOf(letter);
            if (which >= 0) {
                counts[which]++;
            }
        }
        text.reset();
        return counts[2] > counts[0] && counts[2] > counts[1] ? '\t' : counts[1] > counts[0] ? ';' : ',';
    }

    private CSVRecord first() {
        while (hasNext()) {
            var next = records.next();
            if (!isBlank(next)) {
                return next;
            }
            row++;
        }
        throw new Refused("refusal.statistics.empty", name(file));
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw encoding(file);
            }
            throw refused("quotes");
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
        var arguments = new ArrayList<Object>(List.of(name(file), number));
        arguments.addAll(List.of(more));
        return new Refused("refusal.statistics." + what, arguments.toArray());
    }

    /// The refusal of a file that holds nothing below its heading.
    Refused noRows() {
        return new Refused("refusal.statistics.no-rows", name(file));
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// Reads the file again, line by line, to say where it is not UTF-8.
    private static Refused encoding(Path file) {
        var line = 1L;
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            var collected = new java.io.ByteArrayOutputStream();
            for (var letter = bytes.read(); letter >= 0; letter = bytes.read()) {
                collected.write(letter);
                if (letter == '\n') {
                    if (!isUtf8(collected.toByteArray())) {
                        break;
                    }
                    collected.reset();
                    line++;
                }
            }
        } catch (IOException e) {
            return new Refused("refusal.file.not-opened", file.toString());
        }
        return new Refused("refusal.statistics.encoding", name(file), line);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
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
