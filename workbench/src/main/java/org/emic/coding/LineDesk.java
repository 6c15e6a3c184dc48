package org.emic.coding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.emic.accounts.Actor;
import org.emic.ids.IdSource;
import org.emic.ids.MemoId;
import org.emic.ids.TranscriptId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.transcripts.TranscriptDesk;

/// What a coder does on lines without giving a code: being there, leaving them, noting something.
public final class LineDesk {

    private final Database database;
    private final Journal journal;
    private final IdSource ids;
    private final InstantSource clock;
    private final TranscriptDesk transcripts;

    public LineDesk(Database database, Journal journal, TranscriptDesk transcripts, IdSource ids, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.transcripts = transcripts;
        this.ids = ids;
        this.clock = clock;
    }

    /// Notes that the coder has been at these lines, so that leaving them without a code is a decision.
    ///
    /// @return how many of them were new
    public int visit(Actor actor, TranscriptId transcript, Collection<Integer> lines) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            var place = place(tx, actor, transcript);
            var numbers = new TreeSet<>(lines);
            numbers.forEach(place::check);
            var fresh = new LineStore(tx, seat).visit(transcript, numbers, clock.millis());
            if (fresh > 0) {
                record(tx, actor, seat, Event.of("lines.visited", transcript).with("count", fresh));
            }
            return fresh;
        });
    }

    /// Says, or takes back, that there is nothing to code in a line.
    ///
    /// @throws Refused if the coder has coded something in it
    public void leave(Actor actor, TranscriptId transcript, int line, boolean nothingToCode) {
        database.change(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            var place = place(tx, actor, transcript);
            place.check(line);
            if (nothingToCode && place.holds(line, new CodingStore(tx).own(seat, transcript))) {
                throw new Refused("refusal.coding.line-coded", line);
            }
            new LineStore(tx, seat).leave(transcript, line, nothingToCode, clock.millis());
            record(
                    tx,
                    actor,
                    seat,
                    Event.of("line.left", transcript)
                            .with("line", line)
                            .with("nothing-to-code", nothingToCode ? "yes" : "no"));
        });
    }

    /// Writes a memo on a line; an empty one is removed.
    ///
    /// @return the memo as it is now, or empty if there is none
    /// @throws Stale if the memo was changed since `wish.version()` was read
    public Optional<Memo> write(Actor actor, WrittenMemo wish) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            place(tx, actor, wish.transcript()).check(wish.line());
            var store = new LineStore(tx, seat);
            var old = store.memo(wish.transcript(), wish.line());
            if (old.map(Memo::body).orElse("").equals(wish.body())) {
                return old;
            }
            if (old.map(Memo::version).orElse(0L) != wish.version()) {
                throw new Stale("refusal.coding.memo-stale", wish.line());
            }
            keep(store, old, wish);
            record(
                    tx,
                    actor,
                    seat,
                    Event.of("memo.written", wish.transcript())
                            .with("line", wish.line())
                            .with("version", wish.body().isEmpty() ? 0 : wish.version() + 1));
            return store.memo(wish.transcript(), wish.line());
        });
    }

    private Place place(Transaction tx, Actor actor, TranscriptId id) {
        return new Place(transcripts.find(tx, actor.study(), id));
    }

    private void keep(LineStore store, Optional<Memo> old, WrittenMemo wish) {
        var memo = new Memo(
                wish.transcript(), wish.line(), wish.body(), Instant.ofEpochMilli(clock.millis()), wish.version() + 1);
        if (old.isEmpty()) {
            store.add(new MemoId(ids.next()), memo);
        } else if (wish.body().isEmpty()) {
            store.remove(memo);
        } else {
            store.replace(memo);
        }
    }

    private void record(Transaction tx, Actor actor, Seat seat, Event event) {
        journal.record(tx, actor.study(), actor.person(), event.sealedBy(seat.round()));
    }
}
