package org.emic.journal;

import static org.emic.db.Tables.JOURNAL_ENTRY;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.emic.db.tables.records.JournalEntryRecord;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.ids.StudyId;
import org.emic.storage.Transaction;
import org.jooq.impl.DSL;

final class JournalStore {

    private final Transaction tx;

    JournalStore(Transaction tx) {
        this.tx = tx;
    }

    record Link(long number, String hash) {}

    Optional<Link> last(StudyId study) {
        return tx.sql()
                .select(JOURNAL_ENTRY.NUMBER, JOURNAL_ENTRY.HASH)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.STUDY_ID.eq(study.value()))
                .orderBy(JOURNAL_ENTRY.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new Link(row.value1(), row.value2()));
    }

    void add(JournalEntry entry) {
        tx.sql()
                .insertInto(JOURNAL_ENTRY)
                .set(JOURNAL_ENTRY.STUDY_ID, entry.study().value())
                .set(JOURNAL_ENTRY.NUMBER, entry.number())
                .set(JOURNAL_ENTRY.AT, entry.at().toEpochMilli())
                .set(
                        JOURNAL_ENTRY.PERSON_ID,
                        entry.person().map(PersonId::value).orElse(null))
                .set(JOURNAL_ENTRY.KIND, entry.event().kind())
                .set(JOURNAL_ENTRY.SUBJECT, entry.event().subject().orElse(null))
                .set(JOURNAL_ENTRY.DETAILS, write(entry.event().details()))
                .set(
                        JOURNAL_ENTRY.SEALED_ROUND_ID,
                        entry.event().sealedBy().map(RoundId::value).orElse(null))
                .set(JOURNAL_ENTRY.PREVIOUS_HASH, entry.previousHash())
                .set(JOURNAL_ENTRY.HASH, entry.hash())
                .execute();
    }

    /// Hands out every entry in order, a few in memory at a time.
    void each(StudyId study, Consumer<JournalEntry> entry) {
        try (var rows = tx.sql()
                .selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.STUDY_ID.eq(study.value()))
                .orderBy(JOURNAL_ENTRY.NUMBER)
                .fetchSize(500)
                .fetchLazy()) {
            rows.forEach(row -> entry.accept(entry(row)));
        }
    }

    int count(StudyId study) {
        return tx.sql().fetchCount(JOURNAL_ENTRY, JOURNAL_ENTRY.STUDY_ID.eq(study.value()));
    }

    List<JournalEntry> all(StudyId study) {
        return tx.sql()
                .selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.STUDY_ID.eq(study.value()))
                .orderBy(JOURNAL_ENTRY.NUMBER)
                .fetch(JournalStore::entry);
    }

    List<JournalEntry> readable(StudyId study, PersonId reader, Set<RoundId> revealed, Journal.Page page) {
        var open = DSL.or(
                JOURNAL_ENTRY.SEALED_ROUND_ID.isNull(),
                JOURNAL_ENTRY.PERSON_ID.eq(reader.value()),
                JOURNAL_ENTRY.SEALED_ROUND_ID.in(
                        revealed.stream().map(RoundId::value).toList()));
        return tx.sql()
                .selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.STUDY_ID.eq(study.value()))
                .and(open)
                .orderBy(JOURNAL_ENTRY.NUMBER.desc())
                .limit(page.size())
                .offset(page.offset())
                .fetch(JournalStore::entry);
    }

    private static JournalEntry entry(JournalEntryRecord row) {
        var event = new Event(
                row.getKind(),
                Optional.ofNullable(row.getSubject()),
                read(row.getDetails()),
                Optional.ofNullable(row.getSealedRoundId()).map(RoundId::new));
        return new JournalEntry(
                new StudyId(row.getStudyId()),
                row.getNumber(),
                Instant.ofEpochMilli(row.getAt()),
                Optional.ofNullable(row.getPersonId()).map(PersonId::new),
                event,
                row.getPreviousHash(),
                row.getHash());
    }

    /// Details hold ids, numbers and closed words, so one `name=value` a line is enough; a line break is refused.
    private static String write(Map<String, String> details) {
        return new TreeMap<>(details)
                .entrySet().stream()
                        .map(detail -> oneLine(detail.getKey()) + "=" + oneLine(detail.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a journal detail is one line");
        }
        return text;
    }

    private static Map<String, String> read(String details) {
        var map = new HashMap<String, String>();
        for (var line : details.split("\n", -1)) {
            var equals = line.indexOf('=');
            if (equals > 0) {
                map.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return map;
    }
}
