package org.emic.web.transcripts;

import java.util.Locale;
import java.util.OptionalLong;

/// Times in a recording, as pages write them: `1:02:03`.
public final class PlayTime {

    private PlayTime() {}

    /// A place in the recording; empty if it is not known.
    public static String at(OptionalLong millis) {
        return millis.isEmpty() ? "" : written(millis.getAsLong());
    }

    /// From one place to another; empty if one of them is not known.
    public static String between(OptionalLong start, OptionalLong end) {
        return start.isEmpty() || end.isEmpty() ? "" : written(end.getAsLong() - start.getAsLong());
    }

    private static String written(long millis) {
        var seconds = millis / 1000;
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
