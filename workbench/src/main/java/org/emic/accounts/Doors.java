package org.emic.accounts;

import java.time.InstantSource;
import java.util.Optional;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Local links: how people come in until there are accounts.
///
/// A door belongs to one person of one study, or to the owner. Whoever opens its link acts as that person; who somebody
/// is gets decided here, on the server, and nowhere else.
public final class Doors {

    private final Database database;
    private final InstantSource clock;

    public Doors(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Makes a new link for the one who starts Emic and closes the older ones.
    public Token openForOwner() {
        return database.writeCommon(tx -> {
            var token = Token.random();
            var store = new DoorStore(tx);
            store.closeOwner(clock.millis());
            store.addOwner(token.hash(), clock.millis());
            return token;
        });
    }

    /// Makes a new link for a person of a study and closes the person's older ones. The caller has checked that the
    /// actor may hand it out, and journals it in the same transaction.
    public Token open(Transaction tx, StudyId study, PersonId person) {
        var token = Token.random();
        var store = new DoorStore(tx);
        store.close(study, person, clock.millis());
        store.add(token.hash(), study, person, clock.millis());
        return token;
    }

    /// Closes a person's links and turns away the browsers that came in by them. The caller has checked that the actor
    /// may, and journals it in the same transaction.
    public void close(Transaction tx, StudyId study, PersonId person) {
        var store = new DoorStore(tx);
        store.close(study, person, clock.millis());
        store.shutOut(study, person);
    }

    /// How far a person's link has come.
    public LinkState linkState(Transaction tx, StudyId study, PersonId person) {
        var store = new DoorStore(tx);
        if (store.withVisit(study).contains(person)) {
            return LinkState.CAME_IN;
        }
        return store.withOpenDoor(study).contains(person) ? LinkState.HANDED_OUT : LinkState.NONE;
    }

    /// Comes in by a link. A browser that was already in keeps what it had and gains what the link gives.
    ///
    /// @return the visit, or empty if no open door has this token
    public Optional<Visit> enter(String token, Optional<Visit> already) {
        var hash = new Token(token).hash();
        var door = database.read(tx -> new DoorStore(tx).open(hash));
        if (door.isEmpty()) {
            return Optional.empty();
        }
        var study = door.get().study();
        return study.isPresent()
                ? database.write(study.get(), tx -> enter(tx, hash, already))
                : database.writeCommon(tx -> enter(tx, hash, already));
    }

    /// Looks again whether the door is open: where it leads was only known by reading, and it may be closed by now.
    private Optional<Visit> enter(Transaction tx, String hash, Optional<Visit> already) {
        var store = new DoorStore(tx);
        var door = store.open(hash);
        if (door.isEmpty()) {
            return Optional.empty();
        }
        var cookie = already.map(Visit::cookie).orElseGet(() -> begin(store));
        if (door.get().study().isPresent()) {
            store.actAs(
                    cookie.hash(), door.get().study().get(), door.get().person().orElseThrow());
        } else {
            store.makeOwner(cookie.hash());
        }
        return store.visit(cookie);
    }

    /// Lets a browser act as a person without a link. Only for people of a study who do not exist: the caller checks
    /// that the study is synthetic.
    public Visit lookThroughTheEyesOf(StudyId study, PersonId person, Optional<Visit> already) {
        return database.write(study, tx -> {
            var store = new DoorStore(tx);
            var cookie = already.map(Visit::cookie).orElseGet(() -> begin(store));
            store.actAs(cookie.hash(), study, person);
            return store.visit(cookie).orElseThrow();
        });
    }

    /// Lets the browser that began a study act in it. Part of beginning a study.
    public void actAs(Transaction tx, Visit visit, StudyId study, PersonId person) {
        new DoorStore(tx).actAs(visit.cookie().hash(), study, person);
    }

    /// The visit that a cookie stands for, if it is one.
    public Optional<Visit> visit(String cookie) {
        return database.read(tx -> new DoorStore(tx).visit(new Token(cookie)));
    }

    /// Ends a visit: the cookie is worth nothing from then on.
    public void leave(Visit visit) {
        database.changeCommon(tx -> new DoorStore(tx).end(visit.cookie().hash(), clock.millis()));
    }

    private Token begin(DoorStore store) {
        var cookie = Token.random();
        store.begin(cookie.hash(), clock.millis());
        return cookie;
    }
}
