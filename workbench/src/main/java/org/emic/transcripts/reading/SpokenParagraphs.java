package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Paragraphs that begin with `Speaker:`, each a turn; without such names, each paragraph is a turn of one unnamed
/// speaker.
///
/// A paragraph without a name goes on with the turn above it. What stands before the first name was not said, and a
/// warning quotes it.
final class SpokenParagraphs {

    private static final int MOST_QUOTED = 80;

    private final SpeakerNames names;
    private final Collected collected;
    private final List<String> words = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private Optional<String> speaker = Optional.empty();
    private OptionalLong start = OptionalLong.empty();
    private OptionalLong timeAbove = OptionalLong.empty();

    private SpokenParagraphs(SpeakerNames names, Collected collected) {
        this.names = names;
        this.collected = collected;
    }

    static void read(Page page, Collected collected) {
        var lines = page.lines();
        var names =
                page.blocks().size() == 1 ? SpeakerNames.among(lines) : SpeakerNames.among(firsts(page), others(page));
        if (names.isEmpty()) {
            withoutNames(page, collected);
            return;
        }
        var paragraphs = new SpokenParagraphs(names, collected);
        lines.forEach(paragraphs::line);
        paragraphs.close();
        paragraphs.warnOfWhatCameBefore();
    }

    /// How paragraphs begin: by their first line.
    private static List<String> firsts(Page page) {
        return page.blocks().stream().map(List::getFirst).toList();
    }

    private static List<String> others(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block.stream().skip(1))
                .map(Spaces::trim)
                .toList();
    }

    private static void withoutNames(Page page, Collected collected) {
        var blocks = page.blocks().size() == 1 && page.grain() == Page.Grain.BLANK_LINES
                ? page.lines().stream().map(List::of).toList()
                : page.blocks();
        for (var block : blocks) {
            if (block.size() == 1 && block.getFirst().startsWith("# ")) {
                collected.heading(Spaces.trim(block.getFirst().substring(2)));
            } else {
                collected.add(new ReadTurn("", OptionalLong.empty(), OptionalLong.empty(), Spaces.join(block)));
            }
        }
    }

    private void line(String line) {
        var split = names.find(Spaces.trim(line));
        if (split.isPresent()) {
            close();
            speaker = Optional.of(split.get().name());
            start = split.get().time().map(CueTime::of).orElse(timeAbove);
            timeAbove = OptionalLong.empty();
            words.add(split.get().text());
        } else if (CueTime.of(Spaces.trim(line)).isPresent()) {
            timeAbove = CueTime.of(Spaces.trim(line));
        } else if (speaker.isPresent()) {
            words.add(line);
        } else if (line.startsWith("# ")) {
            collected.heading(Spaces.trim(line.substring(2)));
        } else {
            before.add(line);
        }
    }

    private void close() {
        speaker.ifPresent(name -> collected.add(new ReadTurn(name, start, OptionalLong.empty(), Spaces.join(words))));
        words.clear();
    }

    private void warnOfWhatCameBefore() {
        var text = Spaces.join(before);
        if (!text.isEmpty()) {
            var quoted = text.codePointCount(0, text.length()) > MOST_QUOTED
                    ? text.substring(0, text.offsetByCodePoints(0, MOST_QUOTED)) + "…"
                    : text;
            collected.warn("before-first-speaker", quoted);
        }
    }
}
