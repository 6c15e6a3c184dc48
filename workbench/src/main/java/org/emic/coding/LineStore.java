package org.emic.coding;

import static org.emic.db.Tables.MEMO;
import static org.emic.db.Tables.VISITED_LINE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emic.db.tables.records.MemoRecord;
import org.emic.ids.MemoId;
import org.emic.ids.PersonId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;
import org.jooq.impl.DSL;

/// What a coder did on lines: been there, left them without a code, noted something. Only of one's own seat.
final class LineStore {

    private final Transaction tx;
    private final Seat seat;

    LineStore(Transaction tx, Seat seat) {
        this.tx = tx;
        this.seat = seat;
    }

    /// Notes lines as visited that were not, and counts them.
    int visit(TranscriptId transcript, Collection<Integer> lines, long now) {
        var fresh = 0;
        for (var line : lines) {
            fresh += tx.sql()
                    .insertInto(VISITED_LINE)
                    .set(VISITED_LINE.ROUND_ID, seat.round().value())
                    .set(VISITED_LINE.TRANSCRIPT_ID, transcript.value())
                    .set(VISITED_LINE.CODER_ID, seat.coder().value())
                    .set(VISITED_LINE.LINE_NUMBER, line)
                    .set(VISITED_LINE.NOT_CODABLE, false)
                    .set(VISITED_LINE.AT, now)
                    .onConflictDoNothing()
                    .execute();
        }
        return fresh;
    }

    /// Notes lines as visited and coded: whatever was said of them before, there is something to code.
    void code(TranscriptId transcript, Collection<Integer> lines, long now) {
        for (var line : lines) {
            leave(transcript, line, false, now);
        }
    }

    void leave(TranscriptId transcript, int line, boolean nothingToCode, long now) {
        tx.sql()
                .insertInto(VISITED_LINE)
                .set(VISITED_LINE.ROUND_ID, seat.round().value())
                .set(VISITED_LINE.TRANSCRIPT_ID, transcript.value())
                .set(VISITED_LINE.CODER_ID, seat.coder().value())
                .set(VISITED_LINE.LINE_NUMBER, line)
                .set(VISITED_LINE.NOT_CODABLE, nothingToCode)
                .set(VISITED_LINE.AT, now)
                .onConflict(
                        VISITED_LINE.ROUND_ID,
                        VISITED_LINE.TRANSCRIPT_ID,
                        VISITED_LINE.CODER_ID,
                        VISITED_LINE.LINE_NUMBER)
                .doUpdate()
                .set(VISITED_LINE.NOT_CODABLE, nothingToCode)
                .execute();
    }

    List<VisitedLine> visited(TranscriptId transcript) {
        return tx.sql()
                .selectFrom(VISITED_LINE)
                .where(VISITED_LINE.ROUND_ID.eq(seat.round().value()))
                .and(VISITED_LINE.TRANSCRIPT_ID.eq(transcript.value()))
                .and(VISITED_LINE.CODER_ID.eq(seat.coder().value()))
                .orderBy(VISITED_LINE.LINE_NUMBER)
                .fetch(row -> new VisitedLine(
                        new TranscriptId(row.getTranscriptId()),
                        new PersonId(row.getCoderId()),
                        row.getLineNumber(),
                        row.getNotCodable()));
    }

    /// Where one was last in a transcript.
    Optional<Integer> lastVisited(TranscriptId transcript) {
        return tx.sql()
                .select(VISITED_LINE.LINE_NUMBER)
                .from(VISITED_LINE)
                .where(VISITED_LINE.ROUND_ID.eq(seat.round().value()))
                .and(VISITED_LINE.TRANSCRIPT_ID.eq(transcript.value()))
                .and(VISITED_LINE.CODER_ID.eq(seat.coder().value()))
                .orderBy(VISITED_LINE.AT.desc(), VISITED_LINE.LINE_NUMBER.desc())
                .limit(1)
                .fetchOptional(VISITED_LINE.LINE_NUMBER);
    }

    /// How many lines of each transcript one has visited.
    Map<TranscriptId, Visits> counts() {
        return tx
                .sql()
                .select(VISITED_LINE.TRANSCRIPT_ID, DSL.count(), DSL.max(VISITED_LINE.AT))
                .from(VISITED_LINE)
                .where(VISITED_LINE.ROUND_ID.eq(seat.round().value()))
                .and(VISITED_LINE.CODER_ID.eq(seat.coder().value()))
                .groupBy(VISITED_LINE.TRANSCRIPT_ID)
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        row -> new TranscriptId(row.value1()),
                        row -> new Visits(row.value2(), Instant.ofEpochMilli(row.value3()))));
    }

    /// @param lines how many were visited
    /// @param latest when the last of them was
    record Visits(int lines, Instant latest) {}

    Optional<Memo> memo(TranscriptId transcript, int line) {
        return tx.sql()
                .selectFrom(MEMO)
                .where(MEMO.ROUND_ID.eq(seat.round().value()))
                .and(MEMO.TRANSCRIPT_ID.eq(transcript.value()))
                .and(MEMO.CODER_ID.eq(seat.coder().value()))
                .and(MEMO.LINE_NUMBER.eq(line))
                .fetchOptional(LineStore::memo);
    }

    List<Memo> memos(TranscriptId transcript) {
        return tx.sql()
                .selectFrom(MEMO)
                .where(MEMO.ROUND_ID.eq(seat.round().value()))
                .and(MEMO.TRANSCRIPT_ID.eq(transcript.value()))
                .and(MEMO.CODER_ID.eq(seat.coder().value()))
                .orderBy(MEMO.LINE_NUMBER)
                .fetch(LineStore::memo);
    }

    void add(MemoId id, Memo memo) {
        tx.sql()
                .insertInto(MEMO)
                .set(MEMO.ID, id.value())
                .set(MEMO.ROUND_ID, seat.round().value())
                .set(MEMO.TRANSCRIPT_ID, memo.transcript().value())
                .set(MEMO.CODER_ID, seat.coder().value())
                .set(MEMO.LINE_NUMBER, memo.line())
                .set(MEMO.BODY, memo.body())
                .set(MEMO.CREATED_AT, memo.updatedAt().toEpochMilli())
                .set(MEMO.UPDATED_AT, memo.updatedAt().toEpochMilli())
                .set(MEMO.VERSION, memo.version())
                .execute();
    }

    void replace(Memo memo) {
        tx.sql()
                .update(MEMO)
                .set(MEMO.BODY, memo.body())
                .set(MEMO.UPDATED_AT, memo.updatedAt().toEpochMilli())
                .set(MEMO.VERSION, memo.version())
                .where(MEMO.ROUND_ID.eq(seat.round().value()))
                .and(MEMO.TRANSCRIPT_ID.eq(memo.transcript().value()))
                .and(MEMO.CODER_ID.eq(seat.coder().value()))
                .and(MEMO.LINE_NUMBER.eq(memo.line()))
                .execute();
    }

    void remove(Memo memo) {
        tx.sql()
                .deleteFrom(MEMO)
                .where(MEMO.ROUND_ID.eq(seat.round().value()))
                .and(MEMO.TRANSCRIPT_ID.eq(memo.transcript().value()))
                .and(MEMO.CODER_ID.eq(seat.coder().value()))
                .and(MEMO.LINE_NUMBER.eq(memo.line()))
                .execute();
    }

    private static Memo memo(MemoRecord row) {
        return new Memo(
                new TranscriptId(row.getTranscriptId()),
                row.getLineNumber(),
                row.getBody(),
                Instant.ofEpochMilli(row.getUpdatedAt()),
                row.getVersion());
    }
}
