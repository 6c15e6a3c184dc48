package org.emic.coding;

import static org.emic.db.Tables.CODE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emic.db.tables.records.CodeRecord;
import org.emic.ids.CodeId;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.storage.Transaction;

/// Codes. Of an open round only those of one coder can be asked for.
final class CodeStore {

    private final Transaction tx;

    CodeStore(Transaction tx) {
        this.tx = tx;
    }

    List<Code> own(RoundId round, PersonId coder) {
        return tx.sql()
                .selectFrom(CODE)
                .where(CODE.ROUND_ID.eq(round.value()))
                .and(CODE.CODER_ID.eq(coder.value()))
                .orderBy(CODE.CREATED_AT, CODE.NAME)
                .fetch(CodeStore::code);
    }

    List<Code> all(RevealedRound round) {
        return tx.sql()
                .selectFrom(CODE)
                .where(CODE.ROUND_ID.eq(round.id().value()))
                .orderBy(CODE.CREATED_AT, CODE.NAME)
                .fetch(CodeStore::code);
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
