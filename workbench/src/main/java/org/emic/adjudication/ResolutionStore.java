package org.emic.adjudication;

import static org.emic.db.Tables.RESOLUTION;
import static org.emic.db.Tables.RESOLUTION_OUTCOME;
import static org.emic.db.Tables.SIGNATURE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emic.coding.RevealedRound;
import org.emic.db.tables.records.ResolutionRecord;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.PersonId;
import org.emic.ids.ResolutionId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;
import org.emic.transcripts.TextSpan;
import org.jooq.Condition;

/// Resolutions and the signatures under them: added, never changed; a signature can be marked as taken back.
final class ResolutionStore {

    private final Transaction tx;

    ResolutionStore(Transaction tx) {
        this.tx = tx;
    }

    void add(RevealedRound round, Resolution resolution) {
        tx.sql()
                .insertInto(RESOLUTION)
                .set(RESOLUTION.ID, resolution.id().value())
                .set(RESOLUTION.ROUND_ID, round.id().value())
                .set(RESOLUTION.TRANSCRIPT_ID, resolution.transcript().value())
                .set(RESOLUTION.DISCREPANCY, resolution.discrepancy())
                .set(RESOLUTION.NUMBER, resolution.number())
                .set(
                        RESOLUTION.DISCREPANCY_CLASS,
                        resolution.kindOfDiscrepancy().word())
                .set(RESOLUTION.KIND, resolution.kind().word())
                .set(RESOLUTION.REASON, resolution.reason())
                .set(RESOLUTION.PROPOSED_BY, resolution.proposedBy().value())
                .set(RESOLUTION.PROPOSED_AT, resolution.proposedAt().toEpochMilli())
                .execute();
        for (var number = 0; number < resolution.outcomes().size(); number++) {
            var outcome = resolution.outcomes().get(number);
            tx.sql()
                    .insertInto(RESOLUTION_OUTCOME)
                    .set(RESOLUTION_OUTCOME.RESOLUTION_ID, resolution.id().value())
                    .set(RESOLUTION_OUTCOME.NUMBER, number + 1)
                    .set(RESOLUTION_OUTCOME.AGREED_CODE_ID, outcome.code().value())
                    .set(RESOLUTION_OUTCOME.SPAN_START, outcome.span().start())
                    .set(RESOLUTION_OUTCOME.SPAN_END, outcome.span().end())
                    .set(RESOLUTION_OUTCOME.NEGATIVE, outcome.negative())
                    .execute();
        }
    }

    void sign(UUID id, ResolutionId resolution, PersonId person, long now) {
        tx.sql()
                .insertInto(SIGNATURE)
                .set(SIGNATURE.ID, id)
                .set(SIGNATURE.RESOLUTION_ID, resolution.value())
                .set(SIGNATURE.PERSON_ID, person.value())
                .set(SIGNATURE.SIGNED_AT, now)
                .execute();
    }

    void takeBack(ResolutionId resolution, PersonId person, long now) {
        tx.sql()
                .update(SIGNATURE)
                .set(SIGNATURE.WITHDRAWN_AT, now)
                .where(SIGNATURE.RESOLUTION_ID.eq(resolution.value()))
                .and(SIGNATURE.PERSON_ID.eq(person.value()))
                .and(SIGNATURE.WITHDRAWN_AT.isNull())
                .execute();
    }

    /// All of a round, by the key of the place, each place's in order.
    Map<String, List<Resolution>> all(RevealedRound round) {
        return fetch(RESOLUTION.ROUND_ID.eq(round.id().value())).stream()
                .collect(Collectors.groupingBy(Resolution::discrepancy));
    }

    /// Those of one place, in order.
    List<Resolution> at(RevealedRound round, String discrepancy) {
        return fetch(RESOLUTION.ROUND_ID.eq(round.id().value()).and(RESOLUTION.DISCREPANCY.eq(discrepancy)));
    }

    /// Where a resolution was proposed.
    Optional<Spot> find(RevealedRound round, ResolutionId id) {
        return tx.sql()
                .select(RESOLUTION.TRANSCRIPT_ID, RESOLUTION.DISCREPANCY)
                .from(RESOLUTION)
                .where(RESOLUTION.ID.eq(id.value()))
                .and(RESOLUTION.ROUND_ID.eq(round.id().value()))
                .fetchOptional(row -> new Spot(new TranscriptId(row.value1()), row.value2()));
    }

    /// The place that a resolution is about.
    record Spot(TranscriptId transcript, String discrepancy) {}

    private List<Resolution> fetch(Condition which) {
        var rows = tx.sql()
                .selectFrom(RESOLUTION)
                .where(which)
                .orderBy(RESOLUTION.DISCREPANCY, RESOLUTION.NUMBER)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        var outcomes = outcomes(which);
        var signatures = signatures(which);
        return rows.map(row -> resolution(
                row, outcomes.getOrDefault(row.getId(), List.of()), signatures.getOrDefault(row.getId(), List.of())));
    }

    private Map<UUID, List<Outcome>> outcomes(Condition which) {
        return tx.sql()
                .select(RESOLUTION_OUTCOME.fields())
                .from(RESOLUTION_OUTCOME)
                .join(RESOLUTION)
                .on(RESOLUTION.ID.eq(RESOLUTION_OUTCOME.RESOLUTION_ID))
                .where(which)
                .orderBy(RESOLUTION_OUTCOME.RESOLUTION_ID, RESOLUTION_OUTCOME.NUMBER)
                .fetchGroups(RESOLUTION_OUTCOME.RESOLUTION_ID, row -> {
                    var outcome = row.into(RESOLUTION_OUTCOME);
                    return new Outcome(
                            new AgreedCodeId(outcome.getAgreedCodeId()),
                            new TextSpan(outcome.getSpanStart(), outcome.getSpanEnd()),
                            outcome.getNegative());
                });
    }

    private Map<UUID, List<Signature>> signatures(Condition which) {
        return tx.sql()
                .select(SIGNATURE.fields())
                .from(SIGNATURE)
                .join(RESOLUTION)
                .on(RESOLUTION.ID.eq(SIGNATURE.RESOLUTION_ID))
                .where(which)
                .orderBy(SIGNATURE.SIGNED_AT, SIGNATURE.ID)
                .fetchGroups(SIGNATURE.RESOLUTION_ID, row -> {
                    var signature = row.into(SIGNATURE);
                    return new Signature(
                            new PersonId(signature.getPersonId()),
                            Instant.ofEpochMilli(signature.getSignedAt()),
                            Optional.ofNullable(signature.getWithdrawnAt()).map(Instant::ofEpochMilli));
                });
    }

    private static Resolution resolution(ResolutionRecord row, List<Outcome> outcomes, List<Signature> signatures) {
        return new Resolution(
                new ResolutionId(row.getId()),
                new TranscriptId(row.getTranscriptId()),
                row.getDiscrepancy(),
                row.getNumber(),
                DiscrepancyClass.of(row.getDiscrepancyClass()),
                ResolutionKind.of(row.getKind()),
                row.getReason(),
                outcomes,
                new PersonId(row.getProposedBy()),
                Instant.ofEpochMilli(row.getProposedAt()),
                signatures);
    }
}
