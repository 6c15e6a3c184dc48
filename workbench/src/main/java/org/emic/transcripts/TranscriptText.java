package org.emic.transcripts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A text that is addressed in code points and can be cut, and its positions translated, without walking it each time.
///
/// Most texts have no character outside the Basic Multilingual Plane; then positions equal UTF-16 indices and nothing
/// is
/// kept. For the others the positions of the surrogate pairs are kept, sorted, and searched.
public final class TranscriptText {

    private final String text;
    private final int length;

    /// The code-point positions of the characters that take two UTF-16 units.
    private final int[] astral;

    public TranscriptText(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.astral = text.length() == length ? new int[0] : astralPositions(text, text.length() - length);
    }

    private static int[] astralPositions(String text, int count) {
        var positions = new int[count];
        var found = 0;
        var position = 0;
        for (var index = 0; index < text.length(); position++) {
            var width = Character.charCount(text.codePointAt(index));
            if (width == 2) {
                positions[found++] = position;
            }
            index += width;
        }
        return Arrays.copyOf(positions, found);
    }

    /// In code points.
    public int length() {
        return length;
    }

    /// The words of a passage.
    ///
    /// @throws IndexOutOfBoundsException if it reaches beyond the text
    public String quote(TextSpan span) {
        return text.substring(toUtf16(span.start()), toUtf16(span.end()));
    }

    /// Whether a passage lies within the text.
    public boolean holds(TextSpan span) {
        return span.end() <= length;
    }

    /// The UTF-16 index of a code-point position from 0 to [#length].
    public int toUtf16(int position) {
        if (position < 0 || position > length) {
            throw new IndexOutOfBoundsException(position);
        }
        var before = Arrays.binarySearch(astral, position);
        return position + (before >= 0 ? before : -before - 1);
    }

    /// The code-point position of a UTF-16 index. An index inside a surrogate pair counts as before it.
    public int fromUtf16(int index) {
        var inside = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return text.codePointCount(0, inside ? index - 1 : index);
    }

    /// The number of UTF-8 bytes before a code-point position.
    public int toUtf8(int position) {
        return text.substring(0, toUtf16(position)).getBytes(StandardCharsets.UTF_8).length;
    }

    /// The code-point position before which this many UTF-8 bytes stand. A byte inside a character counts as before it.
    public int fromUtf8(int bytes) {
        var position = 0;
        var seen = 0;
        for (var index = 0; index < text.length(); ) {
            var character = text.codePointAt(index);
            seen += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
            if (seen > bytes) {
                break;
            }
            index += Character.charCount(character);
            position++;
        }
        return position;
    }

    /// All of it.
    public String whole() {
        return text;
    }

    /// What a person said does not print itself, so that it cannot slip into a log.
    @Override
    public String toString() {
        return "TranscriptText[" + length + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TranscriptText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
