package org.emic.accounts;

import static org.emic.db.Tables.CODING_ROUND;
import static org.emic.db.Tables.MEMBER;
import static org.emic.db.Tables.PERSON;
import static org.emic.db.Tables.ROUND_CODER;

import java.util.List;
import java.util.Map;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.storage.Transaction;

final class TeamStore {

    private final Transaction tx;

    TeamStore(Transaction tx) {
        this.tx = tx;
    }

    List<Member> members(StudyId study) {
        return tx.sql()
                .select(PERSON.ID, PERSON.NAME, MEMBER.ROLE, MEMBER.CODES)
                .from(MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .where(MEMBER.STUDY_ID.eq(study.value()))
                .and(MEMBER.LEFT_AT.isNull())
                .orderBy(MEMBER.JOINED_AT, PERSON.NAME)
                .fetch(row -> new Member(
                        new Person(new PersonId(row.value1()), row.value2()), Role.of(row.value3()), row.value4()));
    }

    /// The names of everyone who is or was of the team.
    Map<PersonId, String> names(StudyId study) {
        return tx.sql()
                .select(PERSON.ID, PERSON.NAME)
                .from(MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .where(MEMBER.STUDY_ID.eq(study.value()))
                .fetchMap(row -> new PersonId(row.value1()), row -> row.value2());
    }

    void add(StudyId study, Member member, long now) {
        tx.sql()
                .insertInto(PERSON)
                .set(PERSON.ID, member.person().id().value())
                .set(PERSON.NAME, member.person().name())
                .set(PERSON.CREATED_AT, now)
                .onConflictDoNothing()
                .execute();
        tx.sql()
                .insertInto(MEMBER)
                .set(MEMBER.STUDY_ID, study.value())
                .set(MEMBER.PERSON_ID, member.person().id().value())
                .set(MEMBER.ROLE, member.role().word())
                .set(MEMBER.CODES, member.codes())
                .set(MEMBER.JOINED_AT, now)
                .execute();
    }

    /// Whether the person codes in a round of the study, open or revealed.
    boolean isInRound(StudyId study, PersonId person) {
        return tx.sql()
                .fetchExists(tx.sql()
                        .selectOne()
                        .from(ROUND_CODER)
                        .join(CODING_ROUND)
                        .on(CODING_ROUND.ID.eq(ROUND_CODER.ROUND_ID))
                        .where(CODING_ROUND.STUDY_ID.eq(study.value()))
                        .and(ROUND_CODER.PERSON_ID.eq(person.value())));
    }

    void leave(StudyId study, PersonId person, long now) {
        tx.sql()
                .update(MEMBER)
                .set(MEMBER.LEFT_AT, now)
                .where(MEMBER.STUDY_ID.eq(study.value()))
                .and(MEMBER.PERSON_ID.eq(person.value()))
                .execute();
    }
}
