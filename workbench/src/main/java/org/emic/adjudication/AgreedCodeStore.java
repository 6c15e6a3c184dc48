package org.emic.adjudication;

import static org.emic.db.Tables.AGREED_CODE;
import static org.emic.db.Tables.AGREED_CODE_SOURCE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.coding.RevealedRound;
import org.emic.db.tables.records.AgreedCodeRecord;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;
import org.emic.ids.PersonId;
import org.emic.storage.Transaction;

/// Agreed codes and which of the coders' codes they stand for.
final class AgreedCodeStore {

    private final Transaction tx;

    AgreedCodeStore(Transaction tx) {
        this.tx = tx;
    }

    void add(RevealedRound round, AgreedCode code, PersonId by, long now) {
        tx.sql()
                .insertInto(AGREED_CODE)
                .set(AGREED_CODE.ID, code.id().value())
                .set(AGREED_CODE.STUDY_ID, round.study().value())
                .set(AGREED_CODE.ROUND_ID, round.id().value())
                .set(AGREED_CODE.NAME, code.name())
                .set(AGREED_CODE.DEFINITION, code.definition())
                .set(AGREED_CODE.SIGLUM, code.siglum())
                .set(AGREED_CODE.INK, code.ink())
                .set(AGREED_CODE.CREATED_BY, by.value())
                .set(AGREED_CODE.CREATED_AT, now)
                .set(AGREED_CODE.VERSION, code.version())
                .execute();
    }

    /// @param position after all that the agreed code stands for already; the first is what it was made of
    void attach(AgreedCodeId agreed, CodeId source, int position) {
        tx.sql()
                .insertInto(AGREED_CODE_SOURCE)
                .set(AGREED_CODE_SOURCE.AGREED_CODE_ID, agreed.value())
                .set(AGREED_CODE_SOURCE.CODE_ID, source.value())
                .set(AGREED_CODE_SOURCE.POSITION, position)
                .execute();
    }

    /// What an agreed code was first made of.
    Optional<CodeId> first(AgreedCodeId agreed) {
        return tx.sql()
                .select(AGREED_CODE_SOURCE.CODE_ID)
                .from(AGREED_CODE_SOURCE)
                .where(AGREED_CODE_SOURCE.AGREED_CODE_ID.eq(agreed.value()))
                .orderBy(AGREED_CODE_SOURCE.POSITION)
                .limit(1)
                .fetchOptional(row -> new CodeId(row.value1()));
    }

    /// How far the positions of an agreed code's sources go.
    int last(AgreedCodeId agreed) {
        return tx.sql()
                .select(AGREED_CODE_SOURCE.POSITION)
                .from(AGREED_CODE_SOURCE)
                .where(AGREED_CODE_SOURCE.AGREED_CODE_ID.eq(agreed.value()))
                .orderBy(AGREED_CODE_SOURCE.POSITION.desc())
                .limit(1)
                .fetchOptional(AGREED_CODE_SOURCE.POSITION)
                .orElse(0);
    }

    void detach(CodeId source) {
        tx.sql()
                .deleteFrom(AGREED_CODE_SOURCE)
                .where(AGREED_CODE_SOURCE.CODE_ID.eq(source.value()))
                .execute();
    }

    /// @return whether it was still in that version, and not retired
    boolean rename(AgreedCodeId code, long version, String name, String definition) {
        return tx.sql()
                        .update(AGREED_CODE)
                        .set(AGREED_CODE.NAME, name)
                        .set(AGREED_CODE.DEFINITION, definition)
                        .set(AGREED_CODE.VERSION, version + 1)
                        .where(AGREED_CODE.ID.eq(code.value()))
                        .and(AGREED_CODE.VERSION.eq(version))
                        .and(AGREED_CODE.RETIRED_AT.isNull())
                        .execute()
                == 1;
    }

    /// @return whether it was still in that version, and not retired
    boolean retire(AgreedCodeId code, long version, long now) {
        return tx.sql()
                        .update(AGREED_CODE)
                        .set(AGREED_CODE.RETIRED_AT, now)
                        .set(AGREED_CODE.VERSION, version + 1)
                        .where(AGREED_CODE.ID.eq(code.value()))
                        .and(AGREED_CODE.VERSION.eq(version))
                        .and(AGREED_CODE.RETIRED_AT.isNull())
                        .execute()
                == 1;
    }

    void mergeInto(AgreedCodeId code, AgreedCodeId into) {
        tx.sql()
                .update(AGREED_CODE)
                .set(AGREED_CODE.MERGED_INTO, into.value())
                .where(AGREED_CODE.ID.eq(code.value()))
                .execute();
    }

    /// All of a round, the retired ones too, in the order in which they were made.
    List<AgreedCode> all(RevealedRound round) {
        Map<AgreedCodeId, Set<CodeId>> sources = tx
                .sql()
                .select(AGREED_CODE_SOURCE.AGREED_CODE_ID, AGREED_CODE_SOURCE.CODE_ID)
                .from(AGREED_CODE_SOURCE)
                .join(AGREED_CODE)
                .on(AGREED_CODE.ID.eq(AGREED_CODE_SOURCE.AGREED_CODE_ID))
                .where(AGREED_CODE.ROUND_ID.eq(round.id().value()))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new AgreedCodeId(row.value1()),
                        Collectors.mapping(row -> new CodeId(row.value2()), Collectors.toSet())));
        return tx.sql()
                .selectFrom(AGREED_CODE)
                .where(AGREED_CODE.ROUND_ID.eq(round.id().value()))
                .orderBy(AGREED_CODE.CREATED_AT, AGREED_CODE.NAME, AGREED_CODE.ID)
                .fetch(row -> code(row, sources.getOrDefault(new AgreedCodeId(row.getId()), Set.of())));
    }

    /// The agreed code that each of the coders' codes belongs to, without the words of any.
    Map<CodeId, AgreedCodeId> classes(RevealedRound round) {
        return tx.sql()
                .select(AGREED_CODE_SOURCE.CODE_ID, AGREED_CODE_SOURCE.AGREED_CODE_ID)
                .from(AGREED_CODE_SOURCE)
                .join(AGREED_CODE)
                .on(AGREED_CODE.ID.eq(AGREED_CODE_SOURCE.AGREED_CODE_ID))
                .where(AGREED_CODE.ROUND_ID.eq(round.id().value()))
                .fetchMap(row -> new CodeId(row.value1()), row -> new AgreedCodeId(row.value2()));
    }

    /// For each agreed code that was merged away, the one that it was merged into.
    Map<AgreedCodeId, AgreedCodeId> merges(RevealedRound round) {
        return tx.sql()
                .select(AGREED_CODE.ID, AGREED_CODE.MERGED_INTO)
                .from(AGREED_CODE)
                .where(AGREED_CODE.ROUND_ID.eq(round.id().value()))
                .and(AGREED_CODE.MERGED_INTO.isNotNull())
                .fetchMap(row -> new AgreedCodeId(row.value1()), row -> new AgreedCodeId(row.value2()));
    }

    private static AgreedCode code(AgreedCodeRecord row, Set<CodeId> sources) {
        return new AgreedCode(
                new AgreedCodeId(row.getId()),
                row.getName(),
                row.getDefinition(),
                row.getSiglum(),
                row.getInk(),
                sources,
                Optional.ofNullable(row.getRetiredAt()).map(Instant::ofEpochMilli),
                row.getVersion());
    }
}
