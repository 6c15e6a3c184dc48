package org.emic.study.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.emic.refusal.Refused;

/// Rows of text separated by comma, semicolon or tab, in UTF-8, UTF-16 with its mark, or Windows-1252.
final class SeparatedRows {

    private final String fileName;

    SeparatedRows(String fileName) {
        this.fileName = fileName;
    }

    List<Table.Row> read(byte[] content) {
        var text = decode(content);
        if (text.chars().anyMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t')) {
            throw new Refused("refusal.table.not-text", fileName);
        }
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<Table.Row>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                if (rows.size() > TableReader.MOST_ROWS * 2) {
                    throw new Refused("refusal.table.rows", fileName, TableReader.MOST_ROWS);
                }
                rows.add(new Table.Row(
                        rows.size() + 1, record.stream().map(String::strip).toList()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Refused("refusal.table.quotes", fileName, rows.size() + 1);
        }
        return rows;
    }

    private static String decode(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return new String(content, 3, content.length - 3, StandardCharsets.UTF_8);
        }
        if (begins(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (begins(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static boolean begins(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (var at = 0; at < mark.length; at++) {
            if ((content[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /// The one that the heading row holds most of, outside quotes.
    private static char separator(String text) {
        int comma = 0;
        int semicolon = 0;
        int tab = 0;
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == '\n' && comma + semicolon + tab > 0) {
                break;
            } else if (!quoted) {
                comma += letter == ',' ? 1 : 0;
                semicolon += letter == ';' ? 1 : 0;
                tab += letter == '\t' ? 1 : 0;
            }
        }
        return tab > comma && tab > semicolon ? '\t' : semicolon > comma ? ';' : ',';
    }
}
