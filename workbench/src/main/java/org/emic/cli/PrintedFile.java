package org.emic.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.emic.app.Sentences;
import org.emic.refusal.Refused;
import org.emic.transcripts.Extent;
import org.emic.transcripts.reading.Notice;
import org.emic.transcripts.reading.Reading.Read;
import org.jspecify.annotations.Nullable;

/// What the command line says of one file.
///
/// @param kept whether the study has it now
/// @param speakers as the file names them, in the order in which they first speak
/// @param start in seconds, where the file gives times
/// @param warnings what to look at; of a file that was not kept, why
record PrintedFile(
        String file,
        boolean kept,
        List<String> speakers,
        int turns,
        int lines,
        int words,
        @Nullable Double start,
        @Nullable Double end,
        List<String> warnings) {

    static PrintedFile of(String file, boolean kept, Read read, Extent extent) {
        return new PrintedFile(
                file,
                kept,
                List.copyOf(read.speakers().keySet()),
                extent.turns(),
                extent.lines(),
                extent.words(),
                seconds(extent.startMillis()),
                seconds(extent.endMillis()),
                warnings(read));
    }

    static PrintedFile refused(String file, Refused why) {
        return new PrintedFile(file, false, List.of(), 0, 0, 0, null, null, List.of(Sentences.of(why)));
    }

    static List<String> warnings(Read read) {
        return read.warnings().stream().map(PrintedFile::sentence).toList();
    }

    private static String sentence(Notice notice) {
        return Sentences.of(notice.key(), notice.arguments().toArray());
    }

    private static @Nullable Double seconds(OptionalLong millis) {
        return millis.isPresent() ? millis.getAsLong() / 1000.0 : null;
    }

    /// `P07.vtt: kept; 2 speakers (Ana, P07), 212 turns, 640 lines, 9,120 words, 0:00:03 to 1:02:11`.
    String line() {
        var first = start;
        var last = end;
        var times = first == null || last == null ? "" : ", " + clock(first) + " to " + clock(last);
        return String.format(
                Locale.ENGLISH,
                "%s: %s; speakers: %s; %,d turns, %,d lines, %,d words%s",
                file,
                kept ? "kept" : "not kept",
                String.join(
                        ", ",
                        speakers.stream()
                                .map(name -> name.isEmpty() ? "(unnamed)" : name)
                                .toList()),
                turns,
                lines,
                words,
                times);
    }

    private static String clock(double seconds) {
        var whole = (long) seconds;
        return String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }
}
