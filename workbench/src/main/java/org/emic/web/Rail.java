package org.emic.web;

import java.util.ArrayList;
import java.util.List;
import org.emic.accounts.Actor;
import org.emic.coding.CodingRound;
import org.emic.coding.OpenRound;
import org.emic.coding.RevealedRound;
import org.emic.coding.Rounds;
import org.emic.web.Shell.StageLine;
import org.emic.web.Shell.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How far each stage is, as far as this actor may know.
@Component
final class Rail {

    private final Rounds rounds;

    Rail(Rounds rounds) {
        this.rounds = rounds;
    }

    List<StageLine> lines(Actor actor, Texts texts) {
        var round = rounds.newest(actor).orElse(null);
        var lines = new ArrayList<StageLine>();
        for (var stage : Stage.values()) {
            lines.add(new StageLine(stage, state(stage, actor, round), why(stage, actor, round, texts)));
        }
        return lines;
    }

    private static State state(Stage stage, Actor actor, @Nullable CodingRound round) {
        return switch (stage) {
            case SET_UP, PARTICIPANTS, TRANSCRIPTS -> round == null ? State.NOW : State.DONE;
            case CODE -> code(actor, round);
            case REVEAL ->
                switch (round) {
                    case null -> State.SHUT;
                    case OpenRound open -> open.bothHaveSubmitted() ? State.NOW : State.WAITS;
                    case RevealedRound revealed -> State.DONE;
                };
            case LABELS, RESOLVE, THEMES, REPORT -> round instanceof RevealedRound ? State.NOW : State.SHUT;
        };
    }

    private static State code(Actor actor, @Nullable CodingRound round) {
        return switch (round) {
            case null -> State.SHUT;
            case RevealedRound revealed -> State.DONE;
            case OpenRound open ->
                open.coder(actor.person())
                        .map(me -> me.hasSubmitted() ? State.DONE : State.NOW)
                        .orElse(State.NOW);
        };
    }

    private static @Nullable String why(Stage stage, Actor actor, @Nullable CodingRound round, Texts texts) {
        if (stage == Stage.REVEAL && round instanceof OpenRound open && !open.bothHaveSubmitted()) {
            return texts.of("shell.why.both-submissions");
        }
        if (stage == Stage.CODE && round instanceof OpenRound open) {
            return open.coder(actor.person())
                    .map(me -> open.coder(me.letter().other()).hasSubmitted())
                    .map(done -> texts.of(done ? "shell.why.other-submitted" : "shell.why.other-not-yet"))
                    .orElse(null);
        }
        return null;
    }
}
