package org.emic.study;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.ids.AttributeId;
import org.emic.ids.IdSource;
import org.emic.ids.ParticipantId;
import org.emic.ids.StudyId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Keeps the participants of a study.
public final class ParticipantDesk {

    private final Database database;
    private final Journal journal;
    private final IdSource ids;
    private final InstantSource clock;

    public ParticipantDesk(Database database, Journal journal, IdSource ids, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    public Roster show(Actor actor) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.read(tx -> roster(tx, actor.study()));
    }

    /// The participants and the attributes, inside a transaction of a use case that has checked.
    public Roster roster(Transaction tx, StudyId study) {
        return new Roster(attributes(tx, study), participants(tx, study));
    }

    /// Everyone, in the order in which they were added.
    public List<Participant> participants(Transaction tx, StudyId study) {
        return new ParticipantStore(tx).all(study);
    }

    public List<Attribute> attributes(Transaction tx, StudyId study) {
        return new AttributeStore(tx).all(study);
    }

    /// The participant with this label, capitals or not.
    public Optional<Participant> findByLabel(Transaction tx, StudyId study, String label) {
        return new ParticipantStore(tx).find(study, label.strip());
    }

    /// @throws NotThere if the study has no such participant
    public Participant find(Transaction tx, StudyId study, ParticipantId id) {
        return new ParticipantStore(tx).find(study, id).orElseThrow(NotThere::new);
    }

    public Participant find(Actor actor, ParticipantId id) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.read(tx -> find(tx, actor.study(), id));
    }

    public Participant add(Actor actor, ParticipantFields wish) {
        AccessPolicy.require(actor, Permission.SET_UP);
        return database.write(actor.study(), tx -> add(tx, actor, wish));
    }

    /// As [#add(Actor, ParticipantFields)], inside a transaction of a use case that has checked the permission.
    ///
    /// @throws Refused if the label is taken or a value is not of its attribute's kind
    public Participant add(Transaction tx, Actor actor, ParticipantFields wish) {
        var participant = new Participant(
                new ParticipantId(ids.next()), wish.label(), checked(attributes(tx, actor.study()), wish), 1);
        refuseTaken(findByLabel(tx, actor.study(), wish.label()), participant);
        new ParticipantStore(tx).add(actor.study(), participant, clock.millis());
        journal.record(tx, actor.study(), actor.person(), Event.of("participants.added", participant.id()));
        return participant;
    }

    /// Changes label and values.
    ///
    /// @param version the version that the person saw
    /// @throws Stale if somebody changed the participant since
    public Participant change(Actor actor, ParticipantId id, ParticipantFields wish, long version) {
        AccessPolicy.require(actor, Permission.SET_UP);
        return database.write(actor.study(), tx -> {
            var store = new ParticipantStore(tx);
            find(tx, actor.study(), id);
            var wished = new Participant(id, wish.label(), checked(attributes(tx, actor.study()), wish), version);
            refuseTaken(findByLabel(tx, actor.study(), wish.label()), wished);
            if (!store.replace(wished)) {
                throw new Stale("refusal.participants.stale");
            }
            journal.record(tx, actor.study(), actor.person(), Event.of("participants.changed", id));
            return find(tx, actor.study(), id);
        });
    }

    /// Removes a participant on whom nothing rests yet.
    ///
    /// @throws Refused if a transcript is theirs
    public void remove(Actor actor, ParticipantId id) {
        AccessPolicy.require(actor, Permission.SET_UP);
        database.change(actor.study(), tx -> {
            var store = new ParticipantStore(tx);
            var participant = find(tx, actor.study(), id);
            if (store.isUsed(id)) {
                throw new Refused("refusal.participants.used", participant.label());
            }
            store.remove(id);
            journal.record(tx, actor.study(), actor.person(), Event.of("participants.removed", id));
        });
    }

    private static void refuseTaken(Optional<Participant> known, Participant wished) {
        if (known.isPresent() && !known.get().id().equals(wished.id())) {
            throw new Refused("refusal.participants.label-taken", wished.label());
        }
    }

    private static Map<AttributeId, String> checked(List<Attribute> attributes, ParticipantFields wish) {
        var values = new HashMap<AttributeId, String>();
        for (var attribute : attributes) {
            var typed = wish.values().getOrDefault(attribute.id(), "");
            if (typed.isBlank()) {
                continue;
            }
            StudyWords.optional("refusal.participants.value", typed, ParticipantFields.LONGEST_VALUE);
            values.put(
                    attribute.id(),
                    attribute
                            .read(typed)
                            .orElseThrow(() -> new Refused(
                                    "refusal.participants.not-"
                                            + attribute.kind().word(),
                                    attribute.name(),
                                    typed)));
        }
        return values;
    }
}
