package org.emic.transcripts.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The text of a file, and what had to be guessed to get at it.
///
/// A mark at the beginning decides between UTF-8 and UTF-16. Without one the text is UTF-8 if it is valid UTF-8, and
/// otherwise Windows-1252 if it can be that; anything else is refused rather than turned into wrong letters.
record Decoding(String text, List<Notice> warnings) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Texts in Western European languages have fewer other letters than this; a text in another script, read as
    /// Windows-1252, has more.
    private static final double MOST_ACCENTED = 0.25;

    static Decoding of(SourceFile file) {
        if (file.beginsWith("\u00FF\u00FE\u0000\u0000") || file.beginsWith("\u0000\u0000\u00FE\u00FF")) {
            throw CannotRead.because("encoding", file.name());
        }
        if (file.beginsWith("\u00FF\u00FE")) {
            return new Decoding(marked(file, StandardCharsets.UTF_16LE, 2), List.of());
        }
        if (file.beginsWith("\u00FE\u00FF")) {
            return new Decoding(marked(file, StandardCharsets.UTF_16BE, 2), List.of());
        }
        if (file.beginsWith("\u00EF\u00BB\u00BF")) {
            return new Decoding(marked(file, StandardCharsets.UTF_8, 3), List.of());
        }
        return unmarked(file);
    }

    private static Decoding unmarked(SourceFile file) {
        if (looksBinary(file.bytes())) {
            throw CannotRead.because("binary", file.name());
        }
        try {
            return new Decoding(strict(file.bytes(), 0, StandardCharsets.UTF_8), List.of());
        } catch (CharacterCodingException e) {
            return western(file);
        }
    }

    private static Decoding western(SourceFile file) {
        if (accentedShare(file.bytes()) > MOST_ACCENTED) {
            throw CannotRead.because("encoding", file.name());
        }
        try {
            return new Decoding(strict(file.bytes(), 0, WINDOWS_1252), List.of(Notice.of("warning.file.windows-1252")));
        } catch (CharacterCodingException e) {
            throw CannotRead.because("encoding", file.name());
        }
    }

    private static String marked(SourceFile file, Charset charset, int mark) {
        try {
            return strict(file.bytes(), mark, charset);
        } catch (CharacterCodingException e) {
            throw CannotRead.because("encoding", file.name());
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /// A text has no NUL and hardly any other control character than tabs, line ends and page breaks.
    private static boolean looksBinary(byte[] bytes) {
        var strange = 0L;
        for (var value : bytes) {
            if (value == 0) {
                return true;
            }
            if (value > 0 && value < 0x20 && (value < 0x09 || value > 0x0D)) {
                strange++;
            }
        }
        return strange * 500 > bytes.length;
    }

    private static double accentedShare(byte[] bytes) {
        var accented = 0L;
        var marks = 0L;
        for (var value : bytes) {
            if (value != ' ' && value != '\n' && value != '\r') {
                marks++;
                accented += value < 0 ? 1 : 0;
            }
        }
        return marks == 0 ? 0 : (double) accented / marks;
    }
}
