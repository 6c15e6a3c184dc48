package org.emic.adjudication;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.emic.coding.RevealedRound;
import org.emic.ids.AgreedCodeId;
import org.emic.storage.Transaction;

/// Everything that was written down while a round was reconciled, also what counts no more: for the files that leave.
///
/// @param decisions on labels, in the order in which they were made, those taken back too
/// @param resolutions in the order in which they were proposed, also those of places that are no discrepancy any more
/// @param discussion what was said, by the key of the place, in order
/// @param merges for each agreed code that was merged away, the one that it was merged into
public record AdjudicationRecord(
        List<LabelDecision> decisions,
        List<Resolution> resolutions,
        Map<String, List<DiscussionTurn>> discussion,
        Map<AgreedCodeId, AgreedCodeId> merges) {

    public AdjudicationRecord {
        decisions = List.copyOf(decisions);
        resolutions = List.copyOf(resolutions);
        discussion = Map.copyOf(discussion);
        merges = Map.copyOf(merges);
    }

    /// What became of an agreed code: itself, or what it was merged into in the end.
    public AgreedCodeId successor(AgreedCodeId code) {
        return new Reconciliation.Successors(merges).of(code);
    }

    /// Of a round, inside a transaction of a use case that has checked who asks.
    public static AdjudicationRecord of(Transaction tx, RevealedRound round) {
        return new AdjudicationRecord(
                new LabelStore(tx)
                        .all(round).stream()
                                .sorted(Comparator.comparing(LabelDecision::decidedAt)
                                        .thenComparing(each -> each.id().toString()))
                                .toList(),
                new ResolutionStore(tx)
                        .all(round).values().stream()
                                .flatMap(List::stream)
                                .sorted(Comparator.comparing(Resolution::proposedAt)
                                        .thenComparing(each -> each.id().toString()))
                                .toList(),
                new DiscussionStore(tx).all(round),
                new AgreedCodeStore(tx).merges(round));
    }
}
