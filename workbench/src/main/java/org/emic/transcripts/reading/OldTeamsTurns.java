package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// The layout of Teams until about 2022: a line with two times, a line with the speaker, the speech.
///
/// The times part the cues; blank lines mean nothing. A cue with a single line below its times has speech but no name.
final class OldTeamsTurns {

    private OldTeamsTurns() {}

    /// Whether the lines are laid out so: times in the first lines, no signature and no cue numbers before them.
    static boolean isLaidOutSo(List<String> lines) {
        var first = lines.stream().filter(line -> !line.isBlank()).limit(12).toList();
        for (var index = 0; index < first.size(); index++) {
            if (CueFile.isTiming(first.get(index))) {
                return index == 0 || !first.get(index - 1).strip().matches("\\d{1,9}");
            }
        }
        return false;
    }

    static void read(List<String> lines, Collected collected) {
        var cues = new ArrayList<Cue>();
        var block = new ArrayList<String>();
        var times = "";
        for (var line : lines) {
            if (CueFile.isTiming(line)) {
                add(times, block, cues);
                times = line;
                block.clear();
            } else if (!line.isBlank()) {
                block.add(line);
            }
        }
        add(times, block, cues);
        CueTurns.collect(cues, collected);
    }

    private static void add(String times, List<String> block, List<Cue> cues) {
        if (times.isEmpty() || block.isEmpty()) {
            return;
        }
        var both = times.strip().split("\\s*-->\\s*", -1);
        var named = block.size() > 1;
        var text = Spaces.join(named ? block.subList(1, block.size()) : block);
        cues.add(new Cue(CueTime.of(both[0]), end(both), named ? Spaces.trim(block.getFirst()) : "", text));
    }

    private static OptionalLong end(String[] both) {
        return both.length < 2 ? OptionalLong.empty() : CueTime.of(both[1].split("\\s", 2)[0]);
    }
}
