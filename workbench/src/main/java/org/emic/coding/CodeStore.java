package org.emic.coding;

import static org.emic.db.Tables.CODE;
import static org.emic.db.Tables.CODE_REVISION;
import static org.emic.db.Tables.CODING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emic.db.tables.records.CodeRecord;
import org.emic.db.tables.records.CodeRevisionRecord;
import org.emic.ids.CodeId;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.storage.Transaction;
import org.jooq.impl.DSL;

/// Codes. Of an open round only those of one seat can be asked for.
final class CodeStore {

    private final Transaction tx;

    CodeStore(Transaction tx) {
        this.tx = tx;
    }

    List<Code> own(Seat seat) {
        return tx.sql()
                .selectFrom(CODE)
                .where(CODE.ROUND_ID.eq(seat.round().value()))
                .and(CODE.CODER_ID.eq(seat.coder().value()))
                .orderBy(CODE.CREATED_AT, CODE.NAME)
                .fetch(CodeStore::code);
    }

    Optional<Code> own(Seat seat, CodeId id) {
        return tx.sql()
                .selectFrom(CODE)
                .where(CODE.ID.eq(id.value()))
                .and(CODE.ROUND_ID.eq(seat.round().value()))
                .and(CODE.CODER_ID.eq(seat.coder().value()))
                .fetchOptional(CodeStore::code);
    }

    /// The own codebook with how many standing codings rest on each code.
    Codebook codebook(Seat seat) {
        var passages = tx.sql()
                .select(CODING.CODE_ID, DSL.count())
                .from(CODE)
                .join(CODING)
                .on(CODING.CODE_ID.eq(CODE.ID))
                .where(CODE.ROUND_ID.eq(seat.round().value()))
                .and(CODE.CODER_ID.eq(seat.coder().value()))
                .and(CODING.WITHDRAWN_AT.isNull())
                .groupBy(CODING.CODE_ID)
                .fetchMap(CODING.CODE_ID, DSL.count());
        return new Codebook(own(seat).stream()
                .map(code ->
                        new Codebook.Entry(code, passages.getOrDefault(code.id().value(), 0)))
                .toList());
    }

    List<Code> all(RevealedRound round) {
        return tx.sql()
                .selectFrom(CODE)
                .where(CODE.ROUND_ID.eq(round.id().value()))
                .orderBy(CODE.CREATED_AT, CODE.NAME)
                .fetch(CodeStore::code);
    }

    /// The words that codes of a round had before, by code and version.
    List<CodeRevision> revisions(RevealedRound round) {
        return tx.sql()
                .select(CODE_REVISION.fields())
                .from(CODE_REVISION)
                .join(CODE)
                .on(CODE.ID.eq(CODE_REVISION.CODE_ID))
                .where(CODE.ROUND_ID.eq(round.id().value()))
                .orderBy(CODE_REVISION.CODE_ID, CODE_REVISION.VERSION)
                .fetch(row -> revision(row.into(CODE_REVISION)));
    }

    private static CodeRevision revision(CodeRevisionRecord row) {
        return new CodeRevision(
                new CodeId(row.getCodeId()),
                row.getVersion(),
                new CodeFields(
                        row.getName(), row.getDefinition(), row.getUseWhen(), row.getNotWhen(), row.getExample()),
                Instant.ofEpochMilli(row.getReplacedAt()));
    }

    boolean exists(CodeId id) {
        return tx.sql().fetchExists(CODE, CODE.ID.eq(id.value()));
    }

    void add(Code code) {
        tx.sql()
                .insertInto(CODE)
                .set(CODE.ID, code.id().value())
                .set(CODE.ROUND_ID, code.round().value())
                .set(CODE.CODER_ID, code.coder().value())
                .set(CODE.NAME, code.name())
                .set(CODE.NAME_KEY, Codebook.key(code.name()))
                .set(CODE.SIGLUM, code.siglum())
                .set(CODE.INK, code.ink())
                .set(CODE.DEFINITION, code.fields().definition())
                .set(CODE.USE_WHEN, code.fields().useWhen())
                .set(CODE.NOT_WHEN, code.fields().notWhen())
                .set(CODE.EXAMPLE, code.fields().example())
                .set(CODE.IN_VIVO, code.inVivo())
                .set(CODE.CREATED_AT, code.createdAt().toEpochMilli())
                .set(CODE.USED_AT, code.usedAt().toEpochMilli())
                .set(CODE.VERSION, code.version())
                .execute();
    }

    /// Gives a code other words and keeps the ones it had.
    void replace(Code old, CodeFields fields, long now) {
        tx.sql()
                .insertInto(CODE_REVISION)
                .set(CODE_REVISION.CODE_ID, old.id().value())
                .set(CODE_REVISION.VERSION, old.version())
                .set(CODE_REVISION.NAME, old.name())
                .set(CODE_REVISION.DEFINITION, old.fields().definition())
                .set(CODE_REVISION.USE_WHEN, old.fields().useWhen())
                .set(CODE_REVISION.NOT_WHEN, old.fields().notWhen())
                .set(CODE_REVISION.EXAMPLE, old.fields().example())
                .set(CODE_REVISION.REPLACED_AT, now)
                .execute();
        tx.sql()
                .update(CODE)
                .set(CODE.NAME, fields.name())
                .set(CODE.NAME_KEY, Codebook.key(fields.name()))
                .set(CODE.DEFINITION, fields.definition())
                .set(CODE.USE_WHEN, fields.useWhen())
                .set(CODE.NOT_WHEN, fields.notWhen())
                .set(CODE.EXAMPLE, fields.example())
                .set(CODE.VERSION, old.version() + 1)
                .where(CODE.ID.eq(old.id().value()))
                .execute();
    }

    void retire(Code code, Optional<Instant> at) {
        tx.sql()
                .update(CODE)
                .set(CODE.RETIRED_AT, at.map(Instant::toEpochMilli).orElse(null))
                .where(CODE.ID.eq(code.id().value()))
                .execute();
    }

    void used(Code code, long now) {
        tx.sql()
                .update(CODE)
                .set(CODE.USED_AT, now)
                .where(CODE.ID.eq(code.id().value()))
                .execute();
    }

    static Code code(CodeRecord row) {
        return new Code(
                new CodeId(row.getId()),
                new RoundId(row.getRoundId()),
                new PersonId(row.getCoderId()),
                new CodeFields(
                        row.getName(), row.getDefinition(), row.getUseWhen(), row.getNotWhen(), row.getExample()),
                row.getSiglum(),
                row.getInk(),
                row.getInVivo(),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getUsedAt()),
                Optional.ofNullable(row.getRetiredAt()).map(Instant::ofEpochMilli),
                row.getVersion());
    }
}
