package org.emic.study;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.ids.AttributeId;
import org.emic.ids.DraftId;
import org.emic.ids.IdSource;
import org.emic.ids.ParticipantId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.study.reading.Table;
import org.emic.study.reading.TableReader;

/// Brings participants in from a table: read, look, keep all or nothing.
public final class ParticipantImport {

    private final Database database;
    private final Journal journal;
    private final ParticipantDesk participants;
    private final AttributeDesk attributes;
    private final IdSource ids;
    private final InstantSource clock;

    public ParticipantImport(
            Database database,
            Journal journal,
            ParticipantDesk participants,
            AttributeDesk attributes,
            IdSource ids,
            InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.participants = participants;
        this.attributes = attributes;
        this.ids = ids;
        this.clock = clock;
    }

    /// How many participants an import added, changed, and left as they were.
    public record Imported(int added, int updated, int left) {}

    /// Reads a file and lays it aside for a look. It replaces what the actor had laid aside before.
    ///
    /// @throws Refused if the file is not a table of participants
    public DraftId read(Actor actor, String fileName, byte[] content) {
        AccessPolicy.require(actor, Permission.SET_UP);
        var table = TableReader.read(fileName, content);
        return database.write(actor.study(), tx -> {
            var store = new ParticipantDraftStore(tx);
            var id = new DraftId(ids.next());
            store.clear(actor);
            store.add(actor, id, new ParticipantDraftStore.Kept(fileName, table), clock.millis());
            note(
                    tx,
                    actor,
                    Event.of("participants.file-read", id)
                            .with("rows", table.rows().size())
                            .with("columns", table.header().size()));
            return id;
        });
    }

    /// A table that the actor laid aside, its columns as they suggest themselves.
    public ParticipantDraft look(Actor actor, DraftId id) {
        AccessPolicy.require(actor, Permission.SET_UP);
        return database.read(tx -> draft(tx, actor, id, Optional.empty()));
    }

    /// A table that the actor laid aside, its columns as chosen.
    ///
    /// @param choices one for each column after the label's
    public ParticipantDraft look(Actor actor, DraftId id, List<ColumnChoice> choices) {
        AccessPolicy.require(actor, Permission.SET_UP);
        return database.read(tx -> draft(tx, actor, id, Optional.of(choices)));
    }

    /// Keeps the whole table.
    ///
    /// @param existing whether participants already there take the table's values; blank cells change nothing
    /// @throws Refused if anything in the table cannot be kept; then nothing is
    public Imported keep(Actor actor, DraftId id, List<ColumnChoice> choices, Existing existing) {
        AccessPolicy.require(actor, Permission.SET_UP);
        return database.write(actor.study(), tx -> {
            var plan = draft(tx, actor, id, Optional.of(choices)).plan();
            if (!plan.problems().isEmpty()) {
                throw new Refused(
                        "refusal.participants.problems", plan.problems().size());
            }
            var imported = keep(tx, actor, plan, existing);
            new ParticipantDraftStore(tx).clear(actor);
            note(
                    tx,
                    actor,
                    Event.of("participants.imported", id)
                            .with("added", imported.added())
                            .with("updated", imported.updated())
                            .with("left", imported.left()));
            return imported;
        });
    }

    /// Lets go of a table that was laid aside.
    public void discard(Actor actor, DraftId id) {
        AccessPolicy.require(actor, Permission.SET_UP);
        database.change(actor.study(), tx -> {
            new ParticipantDraftStore(tx).clear(actor);
            note(tx, actor, Event.of("participants.file-discarded", id));
        });
    }

    /// What becomes of participants that are there already.
    public enum Existing {
        LEAVE,
        UPDATE
    }

    private ParticipantDraft draft(Transaction tx, Actor actor, DraftId id, Optional<List<ColumnChoice>> chosen) {
        var kept = new ParticipantDraftStore(tx).find(actor, id).orElseThrow(NotThere::new);
        Table table = kept.table();
        var roster = participants.roster(tx, actor.study());
        var choices = chosen.orElseGet(() -> ImportPlan.guess(table, roster));
        if (choices.size() != table.header().size() - 1) {
            throw new Refused("refusal.not-understood");
        }
        return new ParticipantDraft(id, kept.fileName(), table, choices, ImportPlan.of(table, roster, choices));
    }

    private Imported keep(Transaction tx, Actor actor, ImportPlan plan, Existing existing) {
        var ours = define(tx, actor, plan);
        var store = new ParticipantStore(tx);
        var added = new ArrayList<Participant>();
        var updated = 0;
        for (var row : plan.rows()) {
            var values = new HashMap<AttributeId, String>();
            row.values().forEach((planned, value) -> values.put(ours.getOrDefault(planned, planned), value));
            if (row.known().isEmpty()) {
                added.add(new Participant(new ParticipantId(ids.next()), row.label(), values, 1));
            } else if (existing == Existing.UPDATE) {
                var known = row.known().get();
                known.values().forEach(values::putIfAbsent);
                store.replace(new Participant(known.id(), known.label(), values, known.version()));
                updated++;
            }
        }
        store.addAll(actor.study(), added, clock.millis());
        return new Imported(added.size(), updated, plan.rows().size() - added.size() - updated);
    }

    /// Makes the attributes that the study lacks and widens the choices of those it has.
    ///
    /// @return the ids of new attributes by the ids in the plan
    private Map<AttributeId, AttributeId> define(Transaction tx, Actor actor, ImportPlan plan) {
        var known = participants.attributes(tx, actor.study());
        var ours = new HashMap<AttributeId, AttributeId>();
        for (var planned : plan.attributes().stream().flatMap(Optional::stream).toList()) {
            var wish = new AttributeFields(planned.name(), planned.kind(), planned.options(), planned.isRole());
            var before = known.stream()
                    .filter(attribute -> attribute.id().equals(planned.id()))
                    .findFirst();
            if (before.isEmpty()) {
                ours.put(planned.id(), attributes.define(tx, actor, wish).id());
            } else if (!before.get().equals(planned)) {
                attributes.redefine(tx, actor, planned.id(), wish);
            }
        }
        return ours;
    }

    private void note(Transaction tx, Actor actor, Event event) {
        journal.record(tx, actor.study(), actor.person(), event);
    }
}
