package org.emic.coding;

import static org.emic.db.Tables.CODING;
import static org.emic.db.Tables.VISITED_LINE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emic.db.tables.records.CodingRecord;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;
import org.emic.transcripts.TextSpan;

/// Codings. Of an open round only those of one coder can be asked for.
final class CodingStore {

    private final Transaction tx;

    CodingStore(Transaction tx) {
        this.tx = tx;
    }

    /// One coder's standing codings in a transcript, by place.
    List<Coding> own(RoundId round, PersonId coder, TranscriptId transcript) {
        return tx.sql()
                .selectFrom(CODING)
                .where(CODING.TRANSCRIPT_ID.eq(transcript.value()))
                .and(CODING.CODER_ID.eq(coder.value()))
                .and(CODING.ROUND_ID.eq(round.value()))
                .and(CODING.WITHDRAWN_AT.isNull())
                .orderBy(CODING.SPAN_START, CODING.SPAN_END.desc(), CODING.ID)
                .fetch(CodingStore::coding);
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
