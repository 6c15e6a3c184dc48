package org.emic.coding;

import static org.emic.db.Tables.CODING_ROUND;
import static org.emic.db.Tables.PERSON;
import static org.emic.db.Tables.ROUND_CODER;
import static org.emic.db.Tables.TRANSCRIPT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.Person;
import org.emic.db.tables.records.CodingRoundRecord;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.ids.StudyId;
import org.emic.storage.Transaction;

final class RoundStore {

    private final Transaction tx;

    RoundStore(Transaction tx) {
        this.tx = tx;
    }

    void add(OpenRound round, long now) {
        tx.sql()
                .insertInto(CODING_ROUND)
                .set(CODING_ROUND.ID, round.id().value())
                .set(CODING_ROUND.STUDY_ID, round.study().value())
                .set(CODING_ROUND.NUMBER, round.number())
                .set(CODING_ROUND.OPENED_AT, now)
                .execute();
        for (var coder : round.coders()) {
            tx.sql()
                    .insertInto(ROUND_CODER)
                    .set(ROUND_CODER.ROUND_ID, round.id().value())
                    .set(ROUND_CODER.PERSON_ID, coder.person().id().value())
                    .set(ROUND_CODER.LETTER, coder.letter().name())
                    .execute();
        }
    }

    int transcripts(StudyId study) {
        return tx.sql().fetchCount(TRANSCRIPT, TRANSCRIPT.STUDY_ID.eq(study.value()));
    }

    /// The study's newest round.
    Optional<CodingRound> newest(StudyId study) {
        return tx.sql()
                .selectFrom(CODING_ROUND)
                .where(CODING_ROUND.STUDY_ID.eq(study.value()))
                .orderBy(CODING_ROUND.NUMBER.desc())
                .limit(1)
                .fetchOptional(this::round);
    }

    List<CodingRound> all(StudyId study) {
        return tx.sql()
                .selectFrom(CODING_ROUND)
                .where(CODING_ROUND.STUDY_ID.eq(study.value()))
                .orderBy(CODING_ROUND.NUMBER)
                .fetch(this::round);
    }

    void submit(RoundId round, PersonId coder, Instant at, String seal) {
        tx.sql()
                .update(ROUND_CODER)
                .set(ROUND_CODER.SUBMITTED_AT, at.toEpochMilli())
                .set(ROUND_CODER.SEAL, seal)
                .where(ROUND_CODER.ROUND_ID.eq(round.value()))
                .and(ROUND_CODER.PERSON_ID.eq(coder.value()))
                .and(ROUND_CODER.SUBMITTED_AT.isNull())
                .execute();
    }

    /// One's own seal.
    Optional<String> seal(Seat seat) {
        return tx.sql()
                .select(ROUND_CODER.SEAL)
                .from(ROUND_CODER)
                .where(ROUND_CODER.ROUND_ID.eq(seat.round().value()))
                .and(ROUND_CODER.PERSON_ID.eq(seat.coder().value()))
                .and(ROUND_CODER.SEAL.isNotNull())
                .fetchOptional(ROUND_CODER.SEAL);
    }

    void reveal(RoundId round, Instant at) {
        tx.sql()
                .update(CODING_ROUND)
                .set(CODING_ROUND.REVEALED_AT, at.toEpochMilli())
                .where(CODING_ROUND.ID.eq(round.value()))
                .and(CODING_ROUND.REVEALED_AT.isNull())
                .execute();
    }

    private CodingRound round(CodingRoundRecord row) {
        var id = new RoundId(row.getId());
        var study = new StudyId(row.getStudyId());
        var revealedAt = row.getRevealedAt();
        return revealedAt == null
                ? new OpenRound(
                        id,
                        study,
                        row.getNumber(),
                        coders(id).stream().map(RoundCoder::withoutSeal).toList())
                : new RevealedRound(id, study, row.getNumber(), coders(id), Instant.ofEpochMilli(revealedAt));
    }

    private List<RoundCoder> coders(RoundId round) {
        return tx.sql()
                .select(PERSON.ID, PERSON.NAME, ROUND_CODER.LETTER, ROUND_CODER.SUBMITTED_AT, ROUND_CODER.SEAL)
                .from(ROUND_CODER)
                .join(PERSON)
                .on(PERSON.ID.eq(ROUND_CODER.PERSON_ID))
                .where(ROUND_CODER.ROUND_ID.eq(round.value()))
                .orderBy(ROUND_CODER.LETTER)
                .fetch(row -> new RoundCoder(
                        new Person(new PersonId(row.value1()), row.value2()),
                        Letter.valueOf(row.value3()),
                        Optional.ofNullable(row.value4()).map(Instant::ofEpochMilli),
                        Optional.ofNullable(row.value5())));
    }
}
