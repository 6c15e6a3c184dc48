package org.emic.adjudication;

import static org.emic.db.Tables.DISCUSSION_TURN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emic.coding.RevealedRound;
import org.emic.ids.PersonId;
import org.emic.storage.Transaction;

/// What was said about discrepancies: added, never changed.
final class DiscussionStore {

    private final Transaction tx;

    DiscussionStore(Transaction tx) {
        this.tx = tx;
    }

    void add(RevealedRound round, String discrepancy, UUID id, DiscussionTurn turn) {
        tx.sql()
                .insertInto(DISCUSSION_TURN)
                .set(DISCUSSION_TURN.ID, id)
                .set(DISCUSSION_TURN.ROUND_ID, round.id().value())
                .set(DISCUSSION_TURN.DISCREPANCY, discrepancy)
                .set(DISCUSSION_TURN.PERSON_ID, turn.person().value())
                .set(DISCUSSION_TURN.BODY, turn.body())
                .set(DISCUSSION_TURN.SAID_AT, turn.saidAt().toEpochMilli())
                .execute();
    }

    /// All of a round, by the key of the place, in order.
    Map<String, List<DiscussionTurn>> all(RevealedRound round) {
        return tx.sql()
                .selectFrom(DISCUSSION_TURN)
                .where(DISCUSSION_TURN.ROUND_ID.eq(round.id().value()))
                .orderBy(DISCUSSION_TURN.SAID_AT, DISCUSSION_TURN.ID)
                .fetchGroups(
                        DISCUSSION_TURN.DISCREPANCY,
                        row -> new DiscussionTurn(
                                new PersonId(row.getPersonId()), row.getBody(), Instant.ofEpochMilli(row.getSaidAt())));
    }
}
