package org.emic.coding;

import static org.emic.db.Tables.CODING;
import static org.emic.db.Tables.VISITED_LINE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.db.tables.records.CodingRecord;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;
import org.emic.transcripts.TextSpan;
import org.jooq.impl.DSL;

/// Codings. Of an open round only those of one seat can be asked for.
final class CodingStore {

    private final Transaction tx;

    CodingStore(Transaction tx) {
        this.tx = tx;
    }

    /// One's own standing codings in a transcript, by place.
    List<Coding> own(Seat seat, TranscriptId transcript) {
        return tx.sql()
                .selectFrom(CODING)
                .where(CODING.TRANSCRIPT_ID.eq(transcript.value()))
                .and(CODING.CODER_ID.eq(seat.coder().value()))
                .and(CODING.ROUND_ID.eq(seat.round().value()))
                .and(CODING.WITHDRAWN_AT.isNull())
                .orderBy(CODING.SPAN_START, CODING.SPAN_END.desc(), CODING.ID)
                .fetch(CodingStore::coding);
    }

    /// All of one's own standing codings, by id: what a seal covers.
    List<Coding> own(Seat seat) {
        return tx.sql()
                .selectFrom(CODING)
                .where(CODING.CODER_ID.eq(seat.coder().value()))
                .and(CODING.ROUND_ID.eq(seat.round().value()))
                .and(CODING.WITHDRAWN_AT.isNull())
                .orderBy(CODING.ID)
                .fetch(CodingStore::coding);
    }

    /// How many of one's own codings stand in each transcript.
    Map<TranscriptId, Integer> counts(Seat seat) {
        return tx
                .sql()
                .select(CODING.TRANSCRIPT_ID, DSL.count())
                .from(CODING)
                .where(CODING.CODER_ID.eq(seat.coder().value()))
                .and(CODING.ROUND_ID.eq(seat.round().value()))
                .and(CODING.WITHDRAWN_AT.isNull())
                .groupBy(CODING.TRANSCRIPT_ID)
                .fetch()
                .stream()
                .collect(java.util.stream.Collectors.toMap(row -> new TranscriptId(row.value1()), row -> row.value2()));
    }

    /// One's own coding, withdrawn or not.
    Optional<Coding> own(Seat seat, CodingId id) {
        return tx.sql()
                .selectFrom(CODING)
                .where(CODING.ID.eq(id.value()))
                .and(CODING.CODER_ID.eq(seat.coder().value()))
                .and(CODING.ROUND_ID.eq(seat.round().value()))
                .fetchOptional(CodingStore::coding);
    }

    /// One's own standing coding of a passage with a code. The code is one's own, so its codings are.
    Optional<Coding> standing(Code code, TranscriptId transcript, TextSpan span) {
        return tx.sql()
                .selectFrom(CODING)
                .where(CODING.CODE_ID.eq(code.id().value()))
                .and(CODING.TRANSCRIPT_ID.eq(transcript.value()))
                .and(CODING.SPAN_START.eq(span.start()))
                .and(CODING.SPAN_END.eq(span.end()))
                .and(CODING.WITHDRAWN_AT.isNull())
                .limit(1)
                .fetchOptional(CodingStore::coding);
    }

    boolean exists(CodingId id) {
        return tx.sql().fetchExists(CODING, CODING.ID.eq(id.value()));
    }

    void add(Coding coding) {
        tx.sql()
                .insertInto(CODING)
                .set(CODING.ID, coding.id().value())
                .set(CODING.ROUND_ID, coding.round().value())
                .set(CODING.TRANSCRIPT_ID, coding.transcript().value())
                .set(CODING.CODER_ID, coding.coder().value())
                .set(CODING.CODE_ID, coding.code().value())
                .set(CODING.SPAN_START, coding.span().start())
                .set(CODING.SPAN_END, coding.span().end())
                .set(CODING.NEGATIVE, coding.negative())
                .set(CODING.CREATED_AT, coding.createdAt().toEpochMilli())
                .execute();
    }

    /// Keeps what can change of a coding: whether it is withdrawn, and whether it is a negative case.
    void keep(Coding coding) {
        tx.sql()
                .update(CODING)
                .set(CODING.NEGATIVE, coding.negative())
                .set(
                        CODING.WITHDRAWN_AT,
                        coding.withdrawnAt().map(Instant::toEpochMilli).orElse(null))
                .where(CODING.ID.eq(coding.id().value()))
                .execute();
    }

    /// Everybody's standing codings, by place.
    List<Coding> all(RevealedRound round) {
        return tx.sql()
                .selectFrom(CODING)
                .where(CODING.ROUND_ID.eq(round.id().value()))
                .and(CODING.WITHDRAWN_AT.isNull())
                .orderBy(CODING.TRANSCRIPT_ID, CODING.SPAN_START, CODING.SPAN_END.desc(), CODING.ID)
                .fetch(CodingStore::coding);
    }

    List<VisitedLine> visited(RevealedRound round) {
        return tx.sql()
                .selectFrom(VISITED_LINE)
                .where(VISITED_LINE.ROUND_ID.eq(round.id().value()))
                .fetch(row -> new VisitedLine(
                        new TranscriptId(row.getTranscriptId()),
                        new PersonId(row.getCoderId()),
                        row.getLineNumber(),
                        row.getNotCodable()));
    }

    static Coding coding(CodingRecord row) {
        return new Coding(
                new CodingId(row.getId()),
                new RoundId(row.getRoundId()),
                new TranscriptId(row.getTranscriptId()),
                new PersonId(row.getCoderId()),
                new CodeId(row.getCodeId()),
                new TextSpan(row.getSpanStart(), row.getSpanEnd()),
                row.getNegative(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Optional.ofNullable(row.getWithdrawnAt()).map(Instant::ofEpochMilli));
    }
}
