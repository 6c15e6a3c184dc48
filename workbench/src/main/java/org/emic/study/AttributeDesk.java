package org.emic.study;

import java.util.List;
import java.util.Optional;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.ids.AttributeId;
import org.emic.ids.IdSource;
import org.emic.ids.StudyId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Says what is known of each participant: the attributes and their kinds.
public final class AttributeDesk {

    private final Database database;
    private final Journal journal;
    private final IdSource ids;

    public AttributeDesk(Database database, Journal journal, IdSource ids) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
    }

    public Attribute define(Actor actor, AttributeFields wish) {
        AccessPolicy.require(actor, Permission.SET_UP);
        return database.write(actor.study(), tx -> define(tx, actor, wish));
    }

    /// As [#define(Actor, AttributeFields)], inside a transaction of a use case that has checked the permission.
    public Attribute define(Transaction tx, Actor actor, AttributeFields wish) {
        var store = new AttributeStore(tx);
        var attribute = attribute(new AttributeId(ids.next()), wish);
        refuseTaken(store.all(actor.study()), attribute);
        if (wish.isRole()) {
            store.clearRole(actor.study());
        }
        store.add(actor.study(), attribute);
        record(tx, actor, "participants.attribute-defined", attribute);
        return attribute;
    }

    /// Changes an attribute. Values that are there must be legal under the new kind and options.
    ///
    /// @throws Refused if one is not; it names the value
    public Attribute redefine(Actor actor, AttributeId id, AttributeFields wish) {
        AccessPolicy.require(actor, Permission.SET_UP);
        return database.write(actor.study(), tx -> redefine(tx, actor, id, wish));
    }

    /// As [#redefine(Actor, AttributeId, AttributeFields)], inside a transaction of a use case that has checked.
    Attribute redefine(Transaction tx, Actor actor, AttributeId id, AttributeFields wish) {
        var store = new AttributeStore(tx);
        find(store, actor.study(), id);
        var attribute = attribute(id, wish);
        refuseTaken(store.all(actor.study()), attribute);
        for (var value : store.distinctValues(id)) {
            var kept = attribute
                    .read(value)
                    .orElseThrow(() -> new Refused("refusal.participants.value-in-the-way", wish.name(), value));
            if (!kept.equals(value)) {
                store.rewrite(id, value, kept);
            }
        }
        if (wish.isRole()) {
            store.clearRole(actor.study());
        }
        store.replace(attribute);
        record(tx, actor, "participants.attribute-changed", attribute);
        return attribute;
    }

    /// Removes an attribute that no participant has a value of.
    public void remove(Actor actor, AttributeId id) {
        AccessPolicy.require(actor, Permission.SET_UP);
        database.change(actor.study(), tx -> {
            var store = new AttributeStore(tx);
            var attribute = find(store, actor.study(), id);
            var values = store.valuesOf(id);
            if (values > 0) {
                throw new Refused("refusal.participants.attribute-used", attribute.name(), values);
            }
            store.remove(id);
            record(tx, actor, "participants.attribute-removed", attribute);
        });
    }

    private void record(Transaction tx, Actor actor, String kind, Attribute attribute) {
        journal.record(
                tx,
                actor.study(),
                actor.person(),
                Event.of(kind, attribute.id()).with("kind", attribute.kind().word()));
    }

    private static Attribute attribute(AttributeId id, AttributeFields wish) {
        return new Attribute(id, wish.name(), wish.kind(), wish.options(), wish.isRole());
    }

    private static Attribute find(AttributeStore store, StudyId study, AttributeId id) {
        return named(store.all(study), id).orElseThrow(NotThere::new);
    }

    private static Optional<Attribute> named(List<Attribute> all, AttributeId id) {
        return all.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    private static void refuseTaken(List<Attribute> all, Attribute wished) {
        if (all.stream()
                .anyMatch(known -> known.name().equalsIgnoreCase(wished.name())
                        && !known.id().equals(wished.id()))) {
            throw new Refused("refusal.participants.attribute-taken", wished.name());
        }
    }
}
