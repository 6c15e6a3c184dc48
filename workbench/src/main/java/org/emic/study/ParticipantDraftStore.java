package org.emic.study;

import static org.emic.db.Tables.PARTICIPANT_DRAFT;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.emic.accounts.Actor;
import org.emic.ids.DraftId;
import org.emic.storage.Transaction;
import org.emic.study.reading.Table;

/// Tables on their way in, as text: first the header, then the rows, each behind its number.
final class ParticipantDraftStore {

    private final Transaction tx;

    ParticipantDraftStore(Transaction tx) {
        this.tx = tx;
    }

    record Kept(String fileName, Table table) {}

    void add(Actor actor, DraftId id, Kept draft, long now) {
        tx.sql()
                .insertInto(PARTICIPANT_DRAFT)
                .set(PARTICIPANT_DRAFT.ID, id.value())
                .set(PARTICIPANT_DRAFT.STUDY_ID, actor.study().value())
                .set(PARTICIPANT_DRAFT.PERSON_ID, actor.person().value())
                .set(PARTICIPANT_DRAFT.SOURCE_NAME, draft.fileName())
                .set(PARTICIPANT_DRAFT.CONTENT, write(draft.table()))
                .set(PARTICIPANT_DRAFT.CREATED_AT, now)
                .execute();
    }

    /// A draft of the actor's own.
    Optional<Kept> find(Actor actor, DraftId id) {
        return tx.sql()
                .selectFrom(PARTICIPANT_DRAFT)
                .where(PARTICIPANT_DRAFT.ID.eq(id.value()))
                .and(PARTICIPANT_DRAFT.STUDY_ID.eq(actor.study().value()))
                .and(PARTICIPANT_DRAFT.PERSON_ID.eq(actor.person().value()))
                .fetchOptional(row -> new Kept(row.getSourceName(), read(row.getContent())));
    }

    /// Removes whatever the actor has on the way in.
    void clear(Actor actor) {
        tx.sql()
                .deleteFrom(PARTICIPANT_DRAFT)
                .where(PARTICIPANT_DRAFT.STUDY_ID.eq(actor.study().value()))
                .and(PARTICIPANT_DRAFT.PERSON_ID.eq(actor.person().value()))
                .execute();
    }

    private static String write(Table table) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.print(0);
            printer.printRecord(table.header());
            for (var row : table.rows()) {
                printer.print(row.number());
                printer.printRecord(row.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    private static Table read(String content) {
        try (var parser = CSVParser.parse(new StringReader(content), CSVFormat.RFC4180)) {
            var rows =
                    parser.getRecords().stream().map(ParticipantDraftStore::row).toList();
            return new Table(rows.getFirst().cells(), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    private static Table.Row row(CSVRecord record) {
        List<String> cells = record.toList();
        return new Table.Row(Integer.parseInt(cells.getFirst()), cells.subList(1, cells.size()));
    }
}
