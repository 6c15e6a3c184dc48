package org.emic.statistics;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emic.refusal.Refused;

/// The text of a csv file: UTF-8, with a byte order mark or without, separated by comma, semicolon or tab.
///
/// @param reader stands at the first letter; fails with a [CharacterCodingException] where the file is not UTF-8
/// @param separator the one that the first row with any holds most of
record CsvText(Path file, BufferedReader reader, char separator) {

    private static final int HEAD = 1 << 16;
    private static final int BUFFER = 1 << 18;
    private static final String SEPARATORS = ",;\t";

    /// @throws Refused if there is no such file, or it is empty, or its beginning is no text in UTF-8
    static CsvText open(Path file, StepWatch watch) {
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
            var strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            var reader = new BufferedReader(new InputStreamReader(bytes, strict), BUFFER);
            return new CsvText(file, reader, separator(reader));
        } catch (CharacterCodingException notUtf8) {
            throw notUtf8(file);
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
        var line = 1L;
        for (var letter : head) {
            if (letter >= 0 && letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                throw new Refused("refusal.statistics.not-text", name(file), line);
            }
            line += letter == '\n' ? 1 : 0;
        }
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
        }
    }

    private static boolean begins(byte[] head, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(HEAD);
        var counts = new int[SEPARATORS.length()];
        var found = false;
        for (var read = 0; read < HEAD - 1; read++) {
            var letter = text.read();
            if (letter < 0 || (letter == '\n' && found)) {
                break;
            }
            var which = SEPARATORS.indexOf(letter);
            if (which >= 0) {
                counts[which]++;
                found = true;
            }
        }
        text.reset();
        var most = 0;
        for (var which = 1; which < counts.length; which++) {
            most = counts[which] > counts[most] ? which : most;
        }
        return SEPARATORS.charAt(most);
    }

    /// The file's name without its folder.
    String name() {
        return name(file);
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /// The refusal of a file that is not UTF-8, with the line where it is not.
    Refused notUtf8() {
        return notUtf8(file);
    }

    /// Reads the file again line by line, for a decoder reads far ahead of the row at hand.
    private static Refused notUtf8(Path file) {
        var line = 1L;
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            var collected = new ByteArrayOutputStream();
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
}
