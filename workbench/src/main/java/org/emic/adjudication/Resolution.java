package org.emic.adjudication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.emic.coding.CodingRound;
import org.emic.ids.PersonId;
import org.emic.ids.ResolutionId;
import org.emic.ids.TranscriptId;

/// What somebody proposed for a discrepancy. It is never changed; signatures are added to it.
///
/// @param discrepancy the key of the place
/// @param number 1 for the first at this place
/// @param kindOfDiscrepancy what the place was when this was proposed
/// @param outcomes empty for [ResolutionKind#DROP] and [ResolutionKind#DEFER]
/// @param signatures those taken back too
public record Resolution(
        ResolutionId id,
        TranscriptId transcript,
        String discrepancy,
        int number,
        DiscrepancyClass kindOfDiscrepancy,
        ResolutionKind kind,
        String reason,
        List<Outcome> outcomes,
        PersonId proposedBy,
        Instant proposedAt,
        List<Signature> signatures) {

    public Resolution {
        outcomes = List.copyOf(outcomes);
        signatures = List.copyOf(signatures);
    }

    /// The same with one more signature.
    Resolution with(Signature signature) {
        var more = new ArrayList<>(signatures);
        more.add(signature);
        return new Resolution(
                id,
                transcript,
                discrepancy,
                number,
                kindOfDiscrepancy,
                kind,
                reason,
                outcomes,
                proposedBy,
                proposedAt,
                more);
    }

    public boolean isSignedBy(PersonId person) {
        return signatures.stream()
                .anyMatch(signature -> signature.stands() && signature.person().equals(person));
    }

    public boolean isSignedByBoth(CodingRound round) {
        return round.coders().stream()
                .allMatch(coder -> isSignedBy(coder.person().id()));
    }

    /// Whether somebody still stands by it.
    public boolean isSigned() {
        return signatures.stream().anyMatch(Signature::stands);
    }
}
