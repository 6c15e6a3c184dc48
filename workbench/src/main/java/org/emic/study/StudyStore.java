package org.emic.study;

import static org.emic.db.Tables.MEMBER;
import static org.emic.db.Tables.STUDY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emic.db.tables.records.StudyRecord;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.storage.Transaction;

final class StudyStore {

    private final Transaction tx;

    StudyStore(Transaction tx) {
        this.tx = tx;
    }

    void add(Study study) {
        tx.sql()
                .insertInto(STUDY)
                .set(STUDY.ID, study.id().value())
                .set(STUDY.TITLE, study.title())
                .set(STUDY.QUESTION, study.question())
                .set(STUDY.PROFILE, study.profile().word())
                .set(STUDY.SYNTHETIC, study.synthetic())
                .set(STUDY.SHOWS_AGREEMENT, study.showsAgreement())
                .set(STUDY.AGREEMENT_REASON, study.agreementReason())
                .set(STUDY.CREATED_AT, study.createdAt().toEpochMilli())
                .set(STUDY.VERSION, study.version())
                .execute();
    }

    /// Writes a study over the version it was read in.
    ///
    /// @return whether that version was still the newest
    boolean replace(Study study) {
        return tx.sql()
                        .update(STUDY)
                        .set(STUDY.TITLE, study.title())
                        .set(STUDY.QUESTION, study.question())
                        .set(STUDY.PROFILE, study.profile().word())
                        .set(STUDY.SHOWS_AGREEMENT, study.showsAgreement())
                        .set(STUDY.AGREEMENT_REASON, study.agreementReason())
                        .set(STUDY.VERSION, study.version() + 1)
                        .where(STUDY.ID.eq(study.id().value()))
                        .and(STUDY.VERSION.eq(study.version()))
                        .execute()
                == 1;
    }

    Optional<Study> find(StudyId id) {
        return tx.sql().selectFrom(STUDY).where(STUDY.ID.eq(id.value())).fetchOptional(StudyStore::study);
    }

    List<Study> all() {
        return tx.sql().selectFrom(STUDY).orderBy(STUDY.CREATED_AT).fetch(StudyStore::study);
    }

    List<Study> of(List<PersonId> persons) {
        return tx.sql()
                .selectFrom(STUDY)
                .where(STUDY.ID.in(tx.sql()
                        .select(MEMBER.STUDY_ID)
                        .from(MEMBER)
                        .where(MEMBER.PERSON_ID.in(
                                persons.stream().map(PersonId::value).toList()))
                        .and(MEMBER.LEFT_AT.isNull())))
                .orderBy(STUDY.CREATED_AT)
                .fetch(StudyStore::study);
    }

    private static Study study(StudyRecord row) {
        return new Study(
                new StudyId(row.getId()),
                row.getTitle(),
                row.getQuestion(),
                MethodProfile.of(row.getProfile()),
                row.getSynthetic(),
                row.getShowsAgreement(),
                row.getAgreementReason(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                row.getVersion());
    }
}
