package org.emic.adjudication;

import static org.emic.db.Tables.LABEL_DECISION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.coding.RevealedRound;
import org.emic.ids.CodeId;
import org.emic.ids.LabelDecisionId;
import org.emic.ids.PersonId;
import org.emic.storage.Transaction;

/// Label decisions: added, and marked as taken back.
final class LabelStore {

    private final Transaction tx;

    LabelStore(Transaction tx) {
        this.tx = tx;
    }

    void add(RevealedRound round, LabelDecision decision) {
        tx.sql()
                .insertInto(LABEL_DECISION)
                .set(LABEL_DECISION.ID, decision.id().value())
                .set(LABEL_DECISION.ROUND_ID, round.id().value())
                .set(LABEL_DECISION.CODE_A_ID, decision.a().value())
                .set(LABEL_DECISION.CODE_B_ID, decision.b().value())
                .set(LABEL_DECISION.VERDICT, decision.verdict().word())
                .set(LABEL_DECISION.REASON, decision.reason())
                .set(LABEL_DECISION.DECIDED_BY, decision.decidedBy().value())
                .set(LABEL_DECISION.DECIDED_AT, decision.decidedAt().toEpochMilli())
                .execute();
    }

    /// @return whether it still stood
    boolean withdraw(LabelDecisionId decision, long now) {
        return tx.sql()
                        .update(LABEL_DECISION)
                        .set(LABEL_DECISION.WITHDRAWN_AT, now)
                        .where(LABEL_DECISION.ID.eq(decision.value()))
                        .and(LABEL_DECISION.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    /// The pairs of which one was decided to be part of the other, as it stands now.
    Set<Alignment.Pair> parts(RevealedRound round) {
        return tx.sql()
                .select(LABEL_DECISION.CODE_A_ID, LABEL_DECISION.CODE_B_ID)
                .from(LABEL_DECISION)
                .where(LABEL_DECISION.ROUND_ID.eq(round.id().value()))
                .and(LABEL_DECISION.WITHDRAWN_AT.isNull())
                .and(LABEL_DECISION.VERDICT.in(LabelVerdict.A_PART_OF_B.word(), LabelVerdict.B_PART_OF_A.word()))
                .fetchSet(row -> new Alignment.Pair(new CodeId(row.value1()), new CodeId(row.value2())));
    }

    /// All of a round, those taken back too, in the order in which they were made.
    List<LabelDecision> all(RevealedRound round) {
        return tx.sql()
                .selectFrom(LABEL_DECISION)
                .where(LABEL_DECISION.ROUND_ID.eq(round.id().value()))
                .orderBy(LABEL_DECISION.DECIDED_AT, LABEL_DECISION.ID)
                .fetch(row -> new LabelDecision(
                        new LabelDecisionId(row.getId()),
                        new CodeId(row.getCodeAId()),
                        new CodeId(row.getCodeBId()),
                        LabelVerdict.of(row.getVerdict()),
                        row.getReason(),
                        new PersonId(row.getDecidedBy()),
                        Instant.ofEpochMilli(row.getDecidedAt()),
                        Optional.ofNullable(row.getWithdrawnAt()).map(Instant::ofEpochMilli)));
    }
}
