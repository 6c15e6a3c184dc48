package org.emic.coding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.coding.CodingOutcome.Word;
import org.emic.ids.CodingId;
import org.emic.ids.TranscriptId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.transcripts.TranscriptDesk;

/// Gives codes to passages and takes them off again: the acts of Phase 1. Everything is the actor's own, in the open
/// round, before the actor has submitted; nothing is ever overwritten. Each act may be asked for twice without harm,
/// because a browser that gets no answer asks again.
public final class CodingDesk {

    private final Database database;
    private final Journal journal;
    private final InstantSource clock;
    private final TranscriptDesk transcripts;

    public CodingDesk(Database database, Journal journal, TranscriptDesk transcripts, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.transcripts = transcripts;
        this.clock = clock;
    }

    /// Gives a code to a passage. If the passage has it already, the older coding is the answer. The lines that it
    /// touches count as visited.
    ///
    /// @throws Refused if the passage leaves the transcript or is blank, or the code is retired
    /// @throws Stale if the id belongs to another coding
    public CodingOutcome add(Actor actor, NewCoding wish) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            var place = place(tx, actor, wish.transcript());
            place.check(wish.span());
            var repeated = repeated(tx, seat, wish);
            if (repeated.isPresent()) {
                return outcome(tx, seat, Word.ALREADY, repeated.get());
            }
            var code = code(tx, seat, wish);
            var standing = new CodingStore(tx).standing(code, wish.transcript(), wish.span());
            if (standing.isPresent()) {
                return outcome(tx, seat, Word.MERGED, standing.get());
            }
            var coding = keep(tx, seat, place, wish, false);
            new CodeStore(tx).used(code, clock.millis());
            var act = new CodingActStore(tx, seat).add(wish.transcript(), wish.id(), CodingAct.Kind.ADD, "");
            record(tx, actor, added(coding));
            return new CodingOutcome(Word.DONE, List.of(coding), act);
        });
    }

    private static Optional<Coding> repeated(Transaction tx, Seat seat, NewCoding wish) {
        var store = new CodingStore(tx);
        if (!store.exists(wish.id())) {
            return Optional.empty();
        }
        var known = store.own(seat, wish.id())
                .filter(coding -> coding.transcript().equals(wish.transcript())
                        && coding.code().equals(wish.code())
                        && coding.span().equals(wish.span()))
                .orElseThrow(() -> new Stale("refusal.coding.id-taken"));
        return Optional.of(known);
    }

    private static Code code(Transaction tx, Seat seat, NewCoding wish) {
        var code = new CodeStore(tx).own(seat, wish.code()).orElseThrow(NotThere::new);
        if (code.retiredAt().isPresent()) {
            throw new Refused("refusal.coding.code-retired", code.name());
        }
        return code;
    }

    private Coding keep(Transaction tx, Seat seat, Place place, NewCoding wish, boolean negative) {
        var coding = new Coding(
                wish.id(),
                seat.round(),
                wish.transcript(),
                seat.coder(),
                wish.code(),
                wish.span(),
                negative,
                now(),
                Optional.empty());
        new CodingStore(tx).add(coding);
        new LineStore(tx, seat).code(wish.transcript(), place.linesOf(wish.span()), clock.millis());
        return coding;
    }

    /// Takes a code off a passage. Taking it off twice changes nothing.
    public CodingOutcome withdraw(Actor actor, CodingId id) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            var coding = find(tx, seat, id);
            if (!coding.stands()) {
                return outcome(tx, seat, Word.ALREADY, coding);
            }
            return withdraw(tx, actor, seat, coding);
        });
    }

    private CodingOutcome withdraw(Transaction tx, Actor actor, Seat seat, Coding coding) {
        var withdrawn = coding.withdrawn(now());
        new CodingStore(tx).keep(withdrawn);
        var act = new CodingActStore(tx, seat).add(coding.transcript(), coding.id(), CodingAct.Kind.WITHDRAW, "");
        record(tx, actor, Event.of("coding.withdrawn", coding.id()).sealedBy(seat.round()));
        return new CodingOutcome(Word.DONE, List.of(withdrawn), act);
    }

    /// Says whether a passage is a negative case of its code: whether it speaks against what the code says.
    public CodingOutcome mark(Actor actor, CodingId id, boolean negative) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            var coding = standing(tx, seat, id);
            if (coding.negative() == negative) {
                return outcome(tx, seat, Word.ALREADY, coding);
            }
            var marked = coding.negative(negative);
            new CodingStore(tx).keep(marked);
            var act = new CodingActStore(tx, seat)
                    .add(coding.transcript(), id, CodingAct.Kind.NEGATIVE, Undoing.yesNo(coding.negative()));
            record(tx, actor, Undoing.negative(marked));
            return new CodingOutcome(Word.DONE, List.of(marked), act);
        });
    }

    /// Gives a coding other edges: the old one is withdrawn, a new one takes its place. If a coding with those edges is
    /// there already, the old one is withdrawn and the other stands for both.
    public CodingOutcome move(Actor actor, MovedCoding wish) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            var old = find(tx, seat, wish.coding());
            var place = place(tx, actor, old.transcript());
            place.check(wish.span());
            var next = new NewCoding(wish.successor(), old.transcript(), old.code(), wish.span());
            var repeated = repeated(tx, seat, next);
            if (repeated.isPresent()) {
                return outcome(tx, seat, Word.ALREADY, repeated.get(), old);
            }
            standing(tx, seat, old.id());
            if (old.span().equals(wish.span())) {
                return outcome(tx, seat, Word.ALREADY, old);
            }
            return move(tx, actor, place, old, next);
        });
    }

    private CodingOutcome move(Transaction tx, Actor actor, Place place, Coding old, NewCoding next) {
        var seat = new Seat(old.round(), old.coder());
        var code = new CodeStore(tx).own(seat, old.code()).orElseThrow();
        var other = new CodingStore(tx).standing(code, old.transcript(), next.span());
        if (other.isPresent()) {
            var done = withdraw(tx, actor, seat, old);
            return new CodingOutcome(
                    Word.MERGED, List.of(other.get(), done.codings().getFirst()), done.lastAct());
        }
        var withdrawn = old.withdrawn(now());
        new CodingStore(tx).keep(withdrawn);
        var coding = keep(tx, seat, place, next, old.negative());
        var act = new CodingActStore(tx, seat)
                .add(old.transcript(), next.id(), CodingAct.Kind.SPAN, old.id().toString());
        record(
                tx,
                actor,
                Event.of("coding.withdrawn", old.id()).with("by", "move").sealedBy(seat.round()));
        record(tx, actor, added(coding).with("by", "move"));
        return new CodingOutcome(Word.DONE, List.of(coding, withdrawn), act);
    }

    /// Walks back over the coder's own last act in a transcript.
    ///
    /// @param act the number of that act, as the last answer gave it, so that a repeated wish does not undo two
    /// @throws Stale if another act has come after it
    /// @throws Refused if there is nothing to undo
    public CodingOutcome undo(Actor actor, TranscriptId transcript, long act) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            place(tx, actor, transcript);
            var acts = new CodingActStore(tx, seat);
            var last = acts.lastStanding(transcript);
            if (last.isPresent() && last.get().number() == act) {
                return new Undoing(tx, seat, now(), event -> record(tx, actor, event)).undo(transcript, last.get());
            }
            var named = acts.find(transcript, act);
            if (named.isPresent() && named.get().undone()) {
                return outcome(
                        tx, seat, Word.ALREADY, find(tx, seat, named.get().coding()));
            }
            throw named.isPresent() ? new Stale("refusal.coding.undo-stale") : new Refused("refusal.coding.undo-none");
        });
    }

    /// All that the actor has done in a transcript.
    public OwnWork work(Actor actor, TranscriptId transcript) {
        return database.read(tx -> {
            var round = Seats.round(tx, actor);
            var seat = Seats.toRead(tx, actor);
            var place = place(tx, actor, transcript);
            var lines = new LineStore(tx, seat);
            var codings = new CodingStore(tx).own(seat, transcript);
            var visited = lines.visited(transcript);
            return new OwnWork(
                    round,
                    new CodeStore(tx).codebook(seat),
                    codings,
                    lines.memos(transcript),
                    visited,
                    Progress.of(place, codings, visited),
                    lines.lastVisited(transcript),
                    new CodingActStore(tx, seat).lastStandingNumber(transcript));
        });
    }

    /// The study's interviews with what the actor has done in each, in their order.
    public List<OwnInterview> interviews(Actor actor) {
        return database.read(tx -> OwnInterview.all(tx, Seats.toRead(tx, actor), transcripts.list(tx, actor.study())));
    }

    private Place place(Transaction tx, Actor actor, TranscriptId id) {
        return new Place(transcripts.find(tx, actor.study(), id));
    }

    private static Coding find(Transaction tx, Seat seat, CodingId id) {
        return new CodingStore(tx).own(seat, id).orElseThrow(NotThere::new);
    }

    private static Coding standing(Transaction tx, Seat seat, CodingId id) {
        var coding = find(tx, seat, id);
        if (!coding.stands()) {
            throw new Stale("refusal.coding.withdrawn");
        }
        return coding;
    }

    private static CodingOutcome outcome(Transaction tx, Seat seat, Word word, Coding... codings) {
        var last = new CodingActStore(tx, seat).lastStandingNumber(codings[0].transcript());
        return new CodingOutcome(word, List.of(codings), last);
    }

    private static Event added(Coding coding) {
        return Undoing.added(coding);
    }

    private void record(Transaction tx, Actor actor, Event event) {
        journal.record(tx, actor.study(), actor.person(), event);
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
