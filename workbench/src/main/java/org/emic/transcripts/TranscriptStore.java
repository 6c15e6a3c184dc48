package org.emic.transcripts;

import static org.emic.db.Tables.LINE;
import static org.emic.db.Tables.TRANSCRIPT;
import static org.emic.db.Tables.TURN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.emic.ids.ParticipantId;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Kept transcripts. They are added and read, never changed.
final class TranscriptStore {

    /// Everything but the body, which is large.
    private static final List<Field<?>> SUMMARY = List.of(
            TRANSCRIPT.ID,
            TRANSCRIPT.STUDY_ID,
            TRANSCRIPT.PARTICIPANT_ID,
            TRANSCRIPT.TITLE,
            TRANSCRIPT.SOURCE_NAME,
            TRANSCRIPT.SOURCE_FORMAT,
            TRANSCRIPT.LENGTH,
            TRANSCRIPT.WORDS,
            TRANSCRIPT.TURNS,
            TRANSCRIPT.LINES,
            TRANSCRIPT.START_MS,
            TRANSCRIPT.END_MS,
            TRANSCRIPT.HASH,
            TRANSCRIPT.POSITION,
            TRANSCRIPT.KEPT_AT);

    private final Transaction tx;

    TranscriptStore(Transaction tx) {
        this.tx = tx;
    }

    /// The place of the next transcript of a study.
    int nextPosition(StudyId study) {
        return tx.sql()
                        .select(DSL.max(TRANSCRIPT.POSITION))
                        .from(TRANSCRIPT)
                        .where(TRANSCRIPT.STUDY_ID.eq(study.value()))
                        .fetchOptional(row -> row.value1())
                        .orElse(0)
                + 1;
    }

    /// The transcript of a study that has this very text.
    Optional<TranscriptSummary> withHash(StudyId study, String hash) {
        return summaries(TRANSCRIPT.STUDY_ID.eq(study.value()).and(TRANSCRIPT.HASH.eq(hash))).stream()
                .findFirst();
    }

    void add(Transcript transcript, PersonId keptBy) {
        var summary = transcript.summary();
        tx.sql()
                .insertInto(TRANSCRIPT)
                .set(TRANSCRIPT.ID, summary.id().value())
                .set(TRANSCRIPT.STUDY_ID, summary.study().value())
                .set(
                        TRANSCRIPT.PARTICIPANT_ID,
                        summary.participant().map(ParticipantId::value).orElse(null))
                .set(TRANSCRIPT.TITLE, summary.title())
                .set(TRANSCRIPT.SOURCE_NAME, summary.sourceName())
                .set(TRANSCRIPT.SOURCE_FORMAT, summary.sourceFormat())
                .set(TRANSCRIPT.BODY, transcript.text().whole())
                .set(TRANSCRIPT.LENGTH, summary.length())
                .set(TRANSCRIPT.WORDS, summary.words())
                .set(TRANSCRIPT.TURNS, summary.turns())
                .set(TRANSCRIPT.LINES, summary.lines())
                .set(TRANSCRIPT.START_MS, column(summary.startMillis()))
                .set(TRANSCRIPT.END_MS, column(summary.endMillis()))
                .set(TRANSCRIPT.HASH, summary.hash())
                .set(TRANSCRIPT.POSITION, summary.position())
                .set(TRANSCRIPT.KEPT_BY, keptBy.value())
                .set(TRANSCRIPT.KEPT_AT, summary.keptAt().toEpochMilli())
                .execute();
        addTurns(transcript);
        addLines(transcript);
    }

    private void addTurns(Transcript transcript) {
        var id = transcript.summary().id().value();
        var batch = tx.sql()
                .batch(tx.sql()
                        .insertInto(TURN)
                        .columns(
                                TURN.TRANSCRIPT_ID,
                                TURN.NUMBER,
                                TURN.SPEAKER,
                                TURN.SPEAKER_KIND,
                                TURN.START_MS,
                                TURN.END_MS,
                                TURN.SPAN_START,
                                TURN.SPAN_END)
                        .values((java.util.UUID) null, null, null, null, null, null, null, null));
        for (var turn : transcript.turns()) {
            batch = batch.bind(
                    id,
                    turn.number(),
                    turn.speaker(),
                    turn.kind().word(),
                    column(turn.startMillis()),
                    column(turn.endMillis()),
                    turn.span().start(),
                    turn.span().end());
        }
        batch.execute();
    }

    private void addLines(Transcript transcript) {
        var id = transcript.summary().id().value();
        var batch = tx.sql()
                .batch(tx.sql()
                        .insertInto(LINE)
                        .columns(LINE.TRANSCRIPT_ID, LINE.NUMBER, LINE.TURN_NUMBER, LINE.SPAN_START, LINE.SPAN_END)
                        .values((java.util.UUID) null, null, null, null, null));
        for (var line : transcript.lines()) {
            batch = batch.bind(
                    id,
                    line.number(),
                    line.turn(),
                    line.span().start(),
                    line.span().end());
        }
        batch.execute();
    }

    /// A study's transcripts, in the order in which they were kept.
    List<TranscriptSummary> summaries(StudyId study) {
        return summaries(TRANSCRIPT.STUDY_ID.eq(study.value()));
    }

    Optional<TranscriptSummary> summary(TranscriptId id) {
        return summaries(TRANSCRIPT.ID.eq(id.value())).stream().findFirst();
    }

    private List<TranscriptSummary> summaries(Condition which) {
        return tx.sql()
                .select(SUMMARY)
                .from(TRANSCRIPT)
                .where(which)
                .orderBy(TRANSCRIPT.POSITION)
                .fetch(TranscriptStore::summary);
    }

    Optional<Transcript> find(TranscriptId id) {
        return summary(id).map(summary -> new Transcript(summary, text(id), turns(id), lines(id)));
    }

    private TranscriptText text(TranscriptId id) {
        return new TranscriptText(tx.sql()
                .select(TRANSCRIPT.BODY)
                .from(TRANSCRIPT)
                .where(TRANSCRIPT.ID.eq(id.value()))
                .fetchSingle()
                .value1());
    }

    private List<Turn> turns(TranscriptId id) {
        return tx.sql()
                .select(
                        TURN.NUMBER,
                        TURN.SPEAKER,
                        TURN.SPEAKER_KIND,
                        TURN.START_MS,
                        TURN.END_MS,
                        TURN.SPAN_START,
                        TURN.SPAN_END)
                .from(TURN)
                .where(TURN.TRANSCRIPT_ID.eq(id.value()))
                .orderBy(TURN.NUMBER)
                .fetch(row -> new Turn(
                        row.value1(),
                        row.value2(),
                        SpeakerKind.of(row.value3()),
                        millis(row.value4()),
                        millis(row.value5()),
                        new TextSpan(row.value6(), row.value7())));
    }

    private List<Line> lines(TranscriptId id) {
        return tx.sql()
                .select(LINE.NUMBER, LINE.TURN_NUMBER, LINE.SPAN_START, LINE.SPAN_END)
                .from(LINE)
                .where(LINE.TRANSCRIPT_ID.eq(id.value()))
                .orderBy(LINE.NUMBER)
                .fetch(row -> new Line(row.value1(), row.value2(), new TextSpan(row.value3(), row.value4())));
    }

    private static TranscriptSummary summary(Record row) {
        return new TranscriptSummary(
                new TranscriptId(row.get(TRANSCRIPT.ID)),
                new StudyId(row.get(TRANSCRIPT.STUDY_ID)),
                Optional.ofNullable(row.get(TRANSCRIPT.PARTICIPANT_ID)).map(ParticipantId::new),
                row.get(TRANSCRIPT.TITLE),
                row.get(TRANSCRIPT.SOURCE_NAME),
                row.get(TRANSCRIPT.SOURCE_FORMAT),
                row.get(TRANSCRIPT.LENGTH),
                row.get(TRANSCRIPT.WORDS),
                row.get(TRANSCRIPT.TURNS),
                row.get(TRANSCRIPT.LINES),
                millis(row.get(TRANSCRIPT.START_MS)),
                millis(row.get(TRANSCRIPT.END_MS)),
                row.get(TRANSCRIPT.HASH),
                row.get(TRANSCRIPT.POSITION),
                Instant.ofEpochMilli(row.get(TRANSCRIPT.KEPT_AT)));
    }

    private static @Nullable Long column(OptionalLong millis) {
        return millis.isPresent() ? millis.getAsLong() : null;
    }

    private static OptionalLong millis(@Nullable Long column) {
        return column == null ? OptionalLong.empty() : OptionalLong.of(column);
    }
}
