package org.emic.transcripts.reading;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times as transcripts write them: `1:02:03.450`, `02:03,4`, `0:34`; hours may be left out, digits need not be padded.
final class CueTime {

    /// A time of day in a recording, with no group of its own.
    static final String PATTERN = "(?:\\d{1,6}:)?\\d{1,2}:\\d{1,2}(?:[.,]\\d{1,9})?";

    private static final Pattern PARTS = Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9}))?");

    private CueTime() {}

    /// The time in milliseconds, or nothing if it is none.
    static OptionalLong of(String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        var hours = number(parts, 1);
        var minutes = number(parts, 2);
        var seconds = number(parts, 3);
        if (minutes > 59 || seconds > 59) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(((hours * 60 + minutes) * 60 + seconds) * 1000 + millis(parts.group(4)));
    }

    private static long number(Matcher parts, int group) {
        var text = parts.group(group);
        return text == null ? 0 : Long.parseLong(text);
    }

    private static long millis(@org.jspecify.annotations.Nullable String fraction) {
        if (fraction == null) {
            return 0;
        }
        return Long.parseLong((fraction + "00").substring(0, 3));
    }
}
