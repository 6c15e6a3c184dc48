package org.emic.coding;

import static org.emic.db.Tables.CODING_ACT;

import java.util.Optional;
import org.emic.db.tables.records.CodingActRecord;
import org.emic.ids.CodingId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;

/// A coder's own acts.
final class CodingActStore {

    private final Transaction tx;
    private final Seat seat;

    CodingActStore(Transaction tx, Seat seat) {
        this.tx = tx;
        this.seat = seat;
    }

    /// Keeps an act and gives it the next number.
    long add(TranscriptId transcript, CodingId coding, CodingAct.Kind kind, String before) {
        var number = last() + 1;
        tx.sql()
                .insertInto(CODING_ACT)
                .set(CODING_ACT.ROUND_ID, seat.round().value())
                .set(CODING_ACT.CODER_ID, seat.coder().value())
                .set(CODING_ACT.NUMBER, number)
                .set(CODING_ACT.TRANSCRIPT_ID, transcript.value())
                .set(CODING_ACT.CODING_ID, coding.value())
                .set(CODING_ACT.KIND, kind.word())
                .set(CODING_ACT.BEFORE, before)
                .set(CODING_ACT.UNDONE, false)
                .execute();
        return number;
    }

    private long last() {
        return tx.sql()
                .select(CODING_ACT.NUMBER)
                .from(CODING_ACT)
                .where(CODING_ACT.ROUND_ID.eq(seat.round().value()))
                .and(CODING_ACT.CODER_ID.eq(seat.coder().value()))
                .orderBy(CODING_ACT.NUMBER.desc())
                .limit(1)
                .fetchOptional(CODING_ACT.NUMBER)
                .orElse(0L);
    }

    /// The last act in a transcript that is not undone.
    Optional<CodingAct> lastStanding(TranscriptId transcript) {
        return tx.sql()
                .selectFrom(CODING_ACT)
                .where(CODING_ACT.TRANSCRIPT_ID.eq(transcript.value()))
                .and(CODING_ACT.CODER_ID.eq(seat.coder().value()))
                .and(CODING_ACT.ROUND_ID.eq(seat.round().value()))
                .and(CODING_ACT.UNDONE.eq(false))
                .orderBy(CODING_ACT.NUMBER.desc())
                .limit(1)
                .fetchOptional(CodingActStore::act);
    }

    long lastStandingNumber(TranscriptId transcript) {
        return lastStanding(transcript).map(CodingAct::number).orElse(0L);
    }

    Optional<CodingAct> find(TranscriptId transcript, long number) {
        return tx.sql()
                .selectFrom(CODING_ACT)
                .where(CODING_ACT.ROUND_ID.eq(seat.round().value()))
                .and(CODING_ACT.CODER_ID.eq(seat.coder().value()))
                .and(CODING_ACT.NUMBER.eq(number))
                .and(CODING_ACT.TRANSCRIPT_ID.eq(transcript.value()))
                .fetchOptional(CodingActStore::act);
    }

    void undo(CodingAct act) {
        tx.sql()
                .update(CODING_ACT)
                .set(CODING_ACT.UNDONE, true)
                .where(CODING_ACT.ROUND_ID.eq(seat.round().value()))
                .and(CODING_ACT.CODER_ID.eq(seat.coder().value()))
                .and(CODING_ACT.NUMBER.eq(act.number()))
                .execute();
    }

    private static CodingAct act(CodingActRecord row) {
        return new CodingAct(
                row.getNumber(),
                new CodingId(row.getCodingId()),
                CodingAct.Kind.of(row.getKind()),
                row.getBefore(),
                row.getUndone());
    }
}
