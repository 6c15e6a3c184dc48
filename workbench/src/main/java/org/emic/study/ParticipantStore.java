package org.emic.study;

import static org.emic.db.Tables.ATTRIBUTE_VALUE;
import static org.emic.db.Tables.PARTICIPANT;
import static org.emic.db.Tables.TRANSCRIPT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emic.db.tables.records.AttributeValueRecord;
import org.emic.db.tables.records.ParticipantRecord;
import org.emic.ids.AttributeId;
import org.emic.ids.ParticipantId;
import org.emic.ids.StudyId;
import org.emic.storage.Transaction;
import org.jooq.Condition;
import org.jooq.impl.DSL;

final class ParticipantStore {

    private final Transaction tx;

    ParticipantStore(Transaction tx) {
        this.tx = tx;
    }

    List<Participant> all(StudyId study) {
        return fetch(PARTICIPANT.STUDY_ID.eq(study.value()));
    }

    Optional<Participant> find(StudyId study, ParticipantId id) {
        return fetch(PARTICIPANT.STUDY_ID.eq(study.value()).and(PARTICIPANT.ID.eq(id.value()))).stream()
                .findFirst();
    }

    /// By label, capitals or not.
    Optional<Participant> find(StudyId study, String label) {
        return fetch(PARTICIPANT.STUDY_ID.eq(study.value()).and(PARTICIPANT.LABEL.equalIgnoreCase(label))).stream()
                .findFirst();
    }

    private List<Participant> fetch(Condition which) {
        Map<UUID, List<AttributeValueRecord>> values = tx.sql()
                .select(ATTRIBUTE_VALUE.fields())
                .from(ATTRIBUTE_VALUE)
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(ATTRIBUTE_VALUE.PARTICIPANT_ID))
                .where(which)
                .fetchGroups(ATTRIBUTE_VALUE.PARTICIPANT_ID, row -> row.into(ATTRIBUTE_VALUE));
        return tx.sql()
                .selectFrom(PARTICIPANT)
                .where(which)
                .orderBy(PARTICIPANT.POSITION)
                .fetch(row -> participant(row, values.getOrDefault(row.getId(), List.of())));
    }

    private static Participant participant(ParticipantRecord row, List<AttributeValueRecord> values) {
        var known = new java.util.HashMap<AttributeId, String>();
        values.forEach(value -> known.put(new AttributeId(value.getAttributeId()), value.getValue()));
        return new Participant(new ParticipantId(row.getId()), row.getLabel(), known, row.getVersion());
    }

    void add(StudyId study, Participant participant, long now) {
        addAll(study, List.of(participant), now);
    }

    /// Adds them at the end, in this order.
    void addAll(StudyId study, List<Participant> participants, long now) {
        var position = tx.sql()
                .select(DSL.max(PARTICIPANT.POSITION))
                .from(PARTICIPANT)
                .where(PARTICIPANT.STUDY_ID.eq(study.value()))
                .fetchOptional(row -> row.value1())
                .orElse(0);
        for (var participant : participants) {
            tx.sql()
                    .insertInto(PARTICIPANT)
                    .set(PARTICIPANT.ID, participant.id().value())
                    .set(PARTICIPANT.STUDY_ID, study.value())
                    .set(PARTICIPANT.LABEL, participant.label())
                    .set(PARTICIPANT.POSITION, ++position)
                    .set(PARTICIPANT.CREATED_AT, now)
                    .set(PARTICIPANT.VERSION, participant.version())
                    .execute();
            addValues(participant);
        }
    }

    /// Writes a participant over the version it was read in.
    ///
    /// @return whether that version was still the newest
    boolean replace(Participant participant) {
        var changed = tx.sql()
                .update(PARTICIPANT)
                .set(PARTICIPANT.LABEL, participant.label())
                .set(PARTICIPANT.VERSION, participant.version() + 1)
                .where(PARTICIPANT.ID.eq(participant.id().value()))
                .and(PARTICIPANT.VERSION.eq(participant.version()))
                .execute();
        if (changed == 1) {
            removeValues(participant.id());
            addValues(participant);
        }
        return changed == 1;
    }

    private void addValues(Participant participant) {
        var batch = participant.values().entrySet().stream()
                .map(value -> tx.sql()
                        .insertInto(ATTRIBUTE_VALUE)
                        .set(ATTRIBUTE_VALUE.PARTICIPANT_ID, participant.id().value())
                        .set(ATTRIBUTE_VALUE.ATTRIBUTE_ID, value.getKey().value())
                        .set(ATTRIBUTE_VALUE.VALUE, value.getValue()))
                .toList();
        tx.sql().batch(batch).execute();
    }

    private void removeValues(ParticipantId participant) {
        tx.sql()
                .deleteFrom(ATTRIBUTE_VALUE)
                .where(ATTRIBUTE_VALUE.PARTICIPANT_ID.eq(participant.value()))
                .execute();
    }

    void remove(ParticipantId participant) {
        removeValues(participant);
        tx.sql()
                .deleteFrom(PARTICIPANT)
                .where(PARTICIPANT.ID.eq(participant.value()))
                .execute();
    }

    /// Whether a transcript is this participant's.
    boolean isUsed(ParticipantId participant) {
        return tx.sql().fetchExists(TRANSCRIPT, TRANSCRIPT.PARTICIPANT_ID.eq(participant.value()));
    }
}
