package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Makes turns of cues, in the order of the file.
///
/// Programs cut speech into cues by the clock, in the midst of sentences; a turn lasts until somebody else speaks. So
/// cues of one speaker that follow each other directly are one turn, from the first start to the last end. Cues of two
/// speakers that overlap in time stay two turns, each with its own times. Without names nobody knows who speaks, and
/// only a pause of more than two seconds begins a new turn.
final class CueTurns {

    private static final long PAUSE_MILLIS = 2_000;

    private CueTurns() {}

    static void collect(List<Cue> cues, Collected into) {
        warnOfTimes(cues, into);
        var run = new ArrayList<Cue>();
        for (var cue : cues) {
            if (!run.isEmpty() && !continues(run.getLast(), cue)) {
                add(run, into);
                run.clear();
            }
            run.add(cue);
        }
        if (!run.isEmpty()) {
            add(run, into);
        }
    }

    private static boolean continues(Cue last, Cue next) {
        if (!last.speaker().equals(next.speaker())) {
            return false;
        }
        return !next.speaker().isEmpty()
                || last.end().isEmpty()
                || next.start().isEmpty()
                || next.start().getAsLong() - last.end().getAsLong() <= PAUSE_MILLIS;
    }

    private static void add(List<Cue> run, Collected into) {
        var start = run.stream().flatMapToLong(cue -> cue.start().stream()).min();
        var end = run.stream().flatMapToLong(cue -> cue.end().stream()).max();
        var text = Spaces.join(run.stream().map(Cue::text).toList());
        into.add(new ReadTurn(run.getFirst().speaker(), start, laterThan(start, end), text));
    }

    private static OptionalLong laterThan(OptionalLong start, OptionalLong end) {
        return start.isPresent() && end.isPresent() && end.getAsLong() < start.getAsLong() ? OptionalLong.empty() : end;
    }

    private static void warnOfTimes(List<Cue> cues, Collected into) {
        Optional<Long> latest = Optional.empty();
        var unordered = 0;
        for (var cue : cues) {
            var start = cue.start();
            if (start.isEmpty()) {
                continue;
            }
            var backwards = latest.isPresent() && start.getAsLong() < latest.get();
            var endsEarly = cue.end().isPresent() && cue.end().getAsLong() < start.getAsLong();
            if (backwards || endsEarly) {
                unordered++;
            }
            latest = Optional.of(Math.max(latest.orElse(0L), start.getAsLong()));
        }
        if (unordered > 0) {
            into.warn("times-out-of-order", unordered);
        }
    }
}
