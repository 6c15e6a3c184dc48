package org.emic.transcripts;

import static org.emic.db.Tables.TRANSCRIPT_DRAFT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.emic.db.tables.records.TranscriptDraftRecord;
import org.emic.ids.DraftId;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.storage.Transaction;
import org.emic.transcripts.reading.Notice;
import org.emic.transcripts.reading.ReadTurn;
import org.emic.transcripts.reading.Reading.Read;
import org.emic.transcripts.reading.SourceFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Drafts. Each statement asks for the person too, so that nobody reaches another's.
final class DraftStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Transaction tx;

    DraftStore(Transaction tx) {
        this.tx = tx;
    }

    /// What of a draft is kept as one text.
    private record Content(@Nullable String heading, List<Spoken> turns, List<Warning> warnings) {}

    private record Spoken(
            String speaker, @Nullable Long start, @Nullable Long end, String text) {}

    private record Warning(String key, List<Object> arguments) {}

    void add(StudyId study, Draft draft) {
        tx.sql()
                .insertInto(TRANSCRIPT_DRAFT)
                .set(TRANSCRIPT_DRAFT.ID, draft.id().value())
                .set(TRANSCRIPT_DRAFT.STUDY_ID, study.value())
                .set(TRANSCRIPT_DRAFT.PERSON_ID, draft.broughtBy().value())
                .set(TRANSCRIPT_DRAFT.SOURCE_NAME, draft.sourceName())
                .set(TRANSCRIPT_DRAFT.SOURCE_FORMAT, draft.read().format().word())
                .set(TRANSCRIPT_DRAFT.CONTENT, write(draft.read()))
                .set(TRANSCRIPT_DRAFT.CREATED_AT, draft.at().toEpochMilli())
                .execute();
    }

    /// A person's drafts that are not older than this, in the order in which they came.
    List<Draft> all(StudyId study, PersonId person, Instant since) {
        return tx.sql()
                .selectFrom(TRANSCRIPT_DRAFT)
                .where(TRANSCRIPT_DRAFT.STUDY_ID.eq(study.value()))
                .and(TRANSCRIPT_DRAFT.PERSON_ID.eq(person.value()))
                .and(TRANSCRIPT_DRAFT.CREATED_AT.ge(since.toEpochMilli()))
                .orderBy(TRANSCRIPT_DRAFT.CREATED_AT, TRANSCRIPT_DRAFT.SOURCE_NAME)
                .fetch(DraftStore::draft);
    }

    Optional<Draft> find(StudyId study, PersonId person, DraftId id) {
        return tx.sql()
                .selectFrom(TRANSCRIPT_DRAFT)
                .where(TRANSCRIPT_DRAFT.ID.eq(id.value()))
                .and(TRANSCRIPT_DRAFT.STUDY_ID.eq(study.value()))
                .and(TRANSCRIPT_DRAFT.PERSON_ID.eq(person.value()))
                .fetchOptional(DraftStore::draft);
    }

    void remove(DraftId id) {
        tx.sql()
                .deleteFrom(TRANSCRIPT_DRAFT)
                .where(TRANSCRIPT_DRAFT.ID.eq(id.value()))
                .execute();
    }

    /// Removes a person's drafts of a file of this name: the file has been brought in again.
    void removeNamed(StudyId study, PersonId person, String sourceName) {
        tx.sql()
                .deleteFrom(TRANSCRIPT_DRAFT)
                .where(TRANSCRIPT_DRAFT.STUDY_ID.eq(study.value()))
                .and(TRANSCRIPT_DRAFT.PERSON_ID.eq(person.value()))
                .and(TRANSCRIPT_DRAFT.SOURCE_NAME.eq(sourceName))
                .execute();
    }

    void removeOlderThan(Instant time) {
        tx.sql()
                .deleteFrom(TRANSCRIPT_DRAFT)
                .where(TRANSCRIPT_DRAFT.CREATED_AT.lt(time.toEpochMilli()))
                .execute();
    }

    private static Draft draft(TranscriptDraftRecord row) {
        return new Draft(
                new DraftId(row.getId()),
                new PersonId(row.getPersonId()),
                row.getSourceName(),
                read(row.getSourceFormat(), row.getContent()),
                Instant.ofEpochMilli(row.getCreatedAt()));
    }

    private static String write(Read read) {
        var turns = read.turns().stream()
                .map(turn ->
                        new Spoken(turn.speaker(), number(turn.startMillis()), number(turn.endMillis()), turn.text()))
                .toList();
        var warnings = read.warnings().stream()
                .map(notice -> new Warning(notice.key(), notice.arguments()))
                .toList();
        return JSON.writeValueAsString(new Content(read.heading().orElse(null), turns, warnings));
    }

    private static Read read(String format, String content) {
        var kept = JSON.readValue(content, Content.class);
        return new Read(
                SourceFormat.of(format),
                Optional.ofNullable(kept.heading()),
                kept.turns().stream()
                        .map(turn ->
                                new ReadTurn(turn.speaker(), millis(turn.start()), millis(turn.end()), turn.text()))
                        .toList(),
                kept.warnings().stream()
                        .map(warning -> new Notice(warning.key(), warning.arguments()))
                        .toList());
    }

    private static @Nullable Long number(OptionalLong millis) {
        return millis.isPresent() ? millis.getAsLong() : null;
    }

    private static OptionalLong millis(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
