package org.emic.accounts;

import static org.emic.db.Tables.DOOR;
import static org.emic.db.Tables.VISIT;
import static org.emic.db.Tables.VISIT_PERSON;

import java.util.Optional;
import java.util.Set;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.storage.Transaction;

final class DoorStore {

    private final Transaction tx;

    DoorStore(Transaction tx) {
        this.tx = tx;
    }

    /// Where a door leads: to the owner's place, or to a person of a study.
    record Door(Optional<StudyId> study, Optional<PersonId> person) {}

    void addOwner(String hash, long now) {
        tx.sql()
                .insertInto(DOOR)
                .set(DOOR.TOKEN_HASH, hash)
                .set(DOOR.CREATED_AT, now)
                .execute();
    }

    void closeOwner(long now) {
        tx.sql()
                .update(DOOR)
                .set(DOOR.CLOSED_AT, now)
                .where(DOOR.STUDY_ID.isNull())
                .and(DOOR.CLOSED_AT.isNull())
                .execute();
    }

    void add(String hash, StudyId study, PersonId person, long now) {
        tx.sql()
                .insertInto(DOOR)
                .set(DOOR.TOKEN_HASH, hash)
                .set(DOOR.STUDY_ID, study.value())
                .set(DOOR.PERSON_ID, person.value())
                .set(DOOR.CREATED_AT, now)
                .execute();
    }

    void close(StudyId study, PersonId person, long now) {
        tx.sql()
                .update(DOOR)
                .set(DOOR.CLOSED_AT, now)
                .where(DOOR.STUDY_ID.eq(study.value()))
                .and(DOOR.PERSON_ID.eq(person.value()))
                .and(DOOR.CLOSED_AT.isNull())
                .execute();
    }

    /// Lets no browser act as the person any more.
    void shutOut(StudyId study, PersonId person) {
        tx.sql()
                .deleteFrom(VISIT_PERSON)
                .where(VISIT_PERSON.STUDY_ID.eq(study.value()))
                .and(VISIT_PERSON.PERSON_ID.eq(person.value()))
                .execute();
    }

    Set<PersonId> withOpenDoor(StudyId study) {
        return tx.sql()
                .select(DOOR.PERSON_ID)
                .from(DOOR)
                .where(DOOR.STUDY_ID.eq(study.value()))
                .and(DOOR.CLOSED_AT.isNull())
                .fetchSet(row -> new PersonId(row.value1()));
    }

    Set<PersonId> withVisit(StudyId study) {
        return tx.sql()
                .selectDistinct(VISIT_PERSON.PERSON_ID)
                .from(VISIT_PERSON)
                .where(VISIT_PERSON.STUDY_ID.eq(study.value()))
                .fetchSet(row -> new PersonId(row.value1()));
    }

    Optional<Door> open(String hash) {
        return tx.sql()
                .selectFrom(DOOR)
                .where(DOOR.TOKEN_HASH.eq(hash))
                .and(DOOR.CLOSED_AT.isNull())
                .fetchOptional(row -> new Door(
                        Optional.ofNullable(row.getStudyId()).map(StudyId::new),
                        Optional.ofNullable(row.getPersonId()).map(PersonId::new)));
    }

    void begin(String cookieHash, long now) {
        tx.sql()
                .insertInto(VISIT)
                .set(VISIT.COOKIE_HASH, cookieHash)
                .set(VISIT.OWNER, false)
                .set(VISIT.OPENED_AT, now)
                .execute();
    }

    void end(String cookieHash, long now) {
        tx.sql()
                .update(VISIT)
                .set(VISIT.ENDED_AT, now)
                .where(VISIT.COOKIE_HASH.eq(cookieHash))
                .execute();
    }

    void makeOwner(String cookieHash) {
        tx.sql()
                .update(VISIT)
                .set(VISIT.OWNER, true)
                .where(VISIT.COOKIE_HASH.eq(cookieHash))
                .execute();
    }

    void actAs(String cookieHash, StudyId study, PersonId person) {
        tx.sql()
                .insertInto(VISIT_PERSON)
                .set(VISIT_PERSON.COOKIE_HASH, cookieHash)
                .set(VISIT_PERSON.STUDY_ID, study.value())
                .set(VISIT_PERSON.PERSON_ID, person.value())
                .onConflict(VISIT_PERSON.COOKIE_HASH, VISIT_PERSON.STUDY_ID)
                .doUpdate()
                .set(VISIT_PERSON.PERSON_ID, person.value())
                .execute();
    }

    Optional<Visit> visit(Token cookie) {
        var owner = tx.sql()
                .select(VISIT.OWNER)
                .from(VISIT)
                .where(VISIT.COOKIE_HASH.eq(cookie.hash()))
                .and(VISIT.ENDED_AT.isNull())
                .fetchOptional(VISIT.OWNER);
        return owner.map(isOwner -> new Visit(
                cookie,
                isOwner,
                tx.sql()
                        .selectFrom(VISIT_PERSON)
                        .where(VISIT_PERSON.COOKIE_HASH.eq(cookie.hash()))
                        .fetchMap(row -> new StudyId(row.getStudyId()), row -> new PersonId(row.getPersonId()))));
    }
}
