package org.emic.adjudication;

import java.util.List;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.Refused;
import org.emic.transcripts.TextSpan;

/// What a coder wants to propose for a discrepancy.
///
/// @param seen how many resolutions the person knew of at this place
/// @param wishes what is to stand, for [ResolutionKind#EDITED] (one) and [ResolutionKind#SPLIT] (two or more); empty
///     for the others, where it follows from the kind
/// @param reason 1 to 2,000 characters
public record Proposal(
        TranscriptId transcript, String discrepancy, int seen, ResolutionKind kind, List<Wish> wishes, String reason) {

    public Proposal {
        wishes = List.copyOf(wishes);
        reason = AgreedName.text("reason", reason);
        if (reason.isEmpty()) {
            throw new Refused("refusal.resolution.reason-missing");
        }
        var fits = switch (kind) {
            case EDITED -> wishes.size() == 1;
            case SPLIT -> wishes.size() >= 2;
            case A, B, BOTH, DROP, DEFER -> wishes.isEmpty();
        };
        if (!fits) {
            throw new Refused(
                    kind == ResolutionKind.SPLIT ? "refusal.resolution.split-two" : "refusal.resolution.edited-one");
        }
    }

    /// The first proposal for a place, of a kind that needs no wishes.
    public static Proposal first(Discrepancy place, ResolutionKind kind, String reason) {
        return new Proposal(place.transcript(), place.key(), 0, kind, List.of(), reason);
    }

    /// One code at one passage.
    public record Wish(Chosen code, TextSpan span) {}

    /// How a code was chosen.
    public sealed interface Chosen {

        /// One of the agreed codes.
        record Agreed(AgreedCodeId id) implements Chosen {}

        /// What a coder's own code stands for: its agreed code, or one that is made of it.
        record Own(CodeId id) implements Chosen {}

        /// A code that is not there yet.
        record Fresh(AgreedName name) implements Chosen {}
    }
}
