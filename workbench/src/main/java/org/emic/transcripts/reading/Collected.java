package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader has gathered so far of one file.
final class Collected {

    /// More of one kind of warning helps nobody.
    private static final int MOST_WARNINGS = 20;

    private final SourceFile file;
    private final ReadingLimits limits;
    private final List<ReadTurn> turns = new ArrayList<>();
    private final List<Notice> warnings = new ArrayList<>();
    private Optional<String> heading = Optional.empty();
    private int withoutWords;
    private long characters;

    Collected(SourceFile file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    String name() {
        return file.name();
    }

    ReadingLimits limits() {
        return limits;
    }

    /// Adds a turn; one in which nothing was said is counted and left out.
    void add(ReadTurn turn) {
        if (turn.text().isBlank()) {
            withoutWords++;
            return;
        }
        characters += turn.text().length();
        if (turns.size() >= limits.turns()) {
            throw CannotRead.because("too-many-turns", file.name(), limits.turns());
        }
        if (characters > limits.characters()) {
            throw CannotRead.because("too-long", file.name(), limits.characters());
        }
        turns.add(turn);
    }

    void warn(String what, Object... arguments) {
        if (warnings.size() < MOST_WARNINGS) {
            warnings.add(Notice.of("warning.file." + what, arguments));
        }
    }

    void warn(List<Notice> more) {
        warnings.addAll(more);
    }

    void heading(String text) {
        if (heading.isEmpty() && !text.isBlank()) {
            heading = Optional.of(text.length() > 200 ? text.substring(0, 200) : text);
        }
    }

    Reading.Read as(SourceFormat format) {
        if (turns.isEmpty()) {
            throw CannotRead.because("no-words", file.name());
        }
        if (withoutWords > 0) {
            warn("turns-without-words", withoutWords);
        }
        var unnamed = turns.stream().filter(turn -> turn.speaker().isEmpty()).count();
        if (unnamed == turns.size()) {
            warn("no-speakers");
        } else if (unnamed > 0) {
            warn("some-unnamed", unnamed);
        }
        return new Reading.Read(format, heading, turns, warnings);
    }
}
