package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Finds the cues of WebVTT and SubRip files, tolerantly: an identifier is optional, hours are, blank lines may be
/// missing, and a cue whose times are not understood keeps its words.
final class CueFile {

    private static final Pattern TIMING =
            Pattern.compile("\\s*(" + CueTime.PATTERN + ")\\s*-->\\s*(" + CueTime.PATTERN + ")(?:\\s.*)?");
    private static final Pattern IDENTIFIER = Pattern.compile("\\d{1,9}|[0-9a-fA-F-]{32,36}(?:/\\d+-\\d+)?");

    private final Collected collected;
    private final List<Cue> cues = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private OptionalLong start = OptionalLong.empty();
    private OptionalLong end = OptionalLong.empty();
    private boolean insideCue;
    private int emptyCues;

    private CueFile(Collected collected) {
        this.collected = collected;
    }

    /// The cues in the order of the file, their text still with its tags.
    static List<Cue> of(List<String> lines, Collected collected) {
        var file = new CueFile(collected);
        file.read(lines);
        return file.cues;
    }

    /// Whether a line gives the times of a cue.
    static boolean isTiming(String line) {
        return line.length() < 300 && TIMING.matcher(line).matches();
    }

    private void read(List<String> lines) {
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (line.contains("-->")) {
                dropIdentifier();
                close();
                open(line, number);
            } else if (line.isBlank()) {
                close();
            } else if (insideCue) {
                words.add(line);
            }
        }
        close();
        if (emptyCues > 0) {
            collected.warn("cues-without-words", emptyCues);
        }
    }

    /// Without a blank line above it, the next cue's identifier has come in with the words of this one.
    private void dropIdentifier() {
        if (words.size() > 1 && IDENTIFIER.matcher(words.getLast().strip()).matches()) {
            words.removeLast();
        }
    }

    private void open(String line, int number) {
        insideCue = true;
        var timing = TIMING.matcher(line);
        if (line.length() < 300 && timing.matches()) {
            start = CueTime.of(timing.group(1));
            end = CueTime.of(timing.group(2));
        } else {
            start = OptionalLong.empty();
            end = OptionalLong.empty();
        }
        if (start.isEmpty() || end.isEmpty()) {
            collected.warn("time-not-understood", number);
        }
    }

    private void close() {
        if (!insideCue) {
            return;
        }
        var text = Spaces.join(words);
        if (text.isEmpty()) {
            emptyCues++;
        } else {
            cues.add(new Cue(start, end, "", text));
        }
        words.clear();
        insideCue = false;
    }
}
