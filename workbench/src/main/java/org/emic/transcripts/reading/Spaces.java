package org.emic.transcripts.reading;

import java.util.List;

/// White space at line ends, the only thing that reading changes in what was said.
final class Spaces {

    private Spaces() {}

    /// Puts wrapped lines together again: each wrap becomes one space.
    static String join(List<String> lines) {
        var joined = new StringBuilder();
        for (var line : lines) {
            var part = trim(line);
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : " ").append(part);
            }
        }
        return joined.toString();
    }

    /// Without white space, no-break spaces and byte order marks around it.
    static String trim(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
