package org.emic.coding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.ids.CodeId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Keeps a coder's private codebook. Every name is checked against the coder's own names only: whether the other coder
/// has a code of the same name is not to be learnt here.
public final class CodebookDesk {

    private final Database database;
    private final Journal journal;
    private final InstantSource clock;

    public CodebookDesk(Database database, Journal journal, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /// The actor's own codebook, retired codes and all.
    public Codebook own(Actor actor) {
        return database.read(tx -> new CodeStore(tx).codebook(Seats.toRead(tx, actor)));
    }

    /// Makes a code. Asked again with the same id and name, it answers with the code that is there.
    ///
    /// @throws Refused if the coder has a code of this name
    /// @throws Stale if the id belongs to something else
    public Code create(Actor actor, NewCode wish) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            var store = new CodeStore(tx);
            if (store.exists(wish.id())) {
                return store.own(seat, wish.id())
                        .filter(code -> code.fields().equals(wish.fields()) && code.inVivo() == wish.inVivo())
                        .orElseThrow(() -> new Stale("refusal.coding.id-taken"));
            }
            var book = new Codebook(store.own(seat).stream()
                    .map(code -> new Codebook.Entry(code, 0))
                    .toList());
            refuseTaken(book, wish.fields().name(), wish.id());
            var code = code(seat, book, wish);
            store.add(code);
            record(tx, actor, seat, Event.of("code.created", code.id()).with("in-vivo", yesNo(code.inVivo())));
            return code;
        });
    }

    private Code code(Seat seat, Codebook book, NewCode wish) {
        var now = Instant.ofEpochMilli(clock.millis());
        return new Code(
                wish.id(),
                seat.round(),
                seat.coder(),
                wish.fields(),
                book.freeSiglum(wish.fields().name()),
                book.nextInk(),
                wish.inVivo(),
                now,
                now,
                Optional.empty(),
                1);
    }

    private static void refuseTaken(Codebook book, String name, CodeId self) {
        book.named(name).filter(code -> !code.id().equals(self)).ifPresent(code -> {
            throw new Refused(
                    code.retiredAt().isEmpty() ? "refusal.code.name-taken" : "refusal.code.name-retired", code.name());
        });
    }

    /// Gives a code other words. The words it had stay on record.
    ///
    /// @throws Stale if the code was changed since `wish.version()` was read
    public Code change(Actor actor, ChangedCode wish) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            var store = new CodeStore(tx);
            var old = store.own(seat, wish.id()).orElseThrow(NotThere::new);
            if (old.fields().equals(wish.fields())) {
                return old;
            }
            if (old.version() != wish.version()) {
                throw new Stale("refusal.code.stale", old.name());
            }
            var book = new Codebook(store.own(seat).stream()
                    .map(code -> new Codebook.Entry(code, 0))
                    .toList());
            refuseTaken(book, wish.fields().name(), old.id());
            store.replace(old, wish.fields(), clock.millis());
            record(tx, actor, seat, Event.of("code.changed", old.id()).with("version", old.version() + 1));
            return store.own(seat, old.id()).orElseThrow();
        });
    }

    /// Takes a code out of use. What is coded with it stays.
    public Code retire(Actor actor, CodeId id) {
        return retire(actor, id, Optional.of(Instant.ofEpochMilli(clock.millis())));
    }

    /// Brings a retired code back into use.
    public Code bringBack(Actor actor, CodeId id) {
        return retire(actor, id, Optional.empty());
    }

    private Code retire(Actor actor, CodeId id, Optional<Instant> at) {
        return database.write(actor.study(), tx -> {
            var seat = Seats.toWrite(tx, actor);
            var store = new CodeStore(tx);
            var code = store.own(seat, id).orElseThrow(NotThere::new);
            if (code.retiredAt().isPresent() == at.isPresent()) {
                return code;
            }
            store.retire(code, at);
            record(tx, actor, seat, Event.of(at.isPresent() ? "code.retired" : "code.brought-back", id));
            return store.own(seat, id).orElseThrow();
        });
    }

    private void record(Transaction tx, Actor actor, Seat seat, Event event) {
        journal.record(tx, actor.study(), actor.person(), event.sealedBy(seat.round()));
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}
