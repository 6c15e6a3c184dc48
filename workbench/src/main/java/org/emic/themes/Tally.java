package org.emic.themes;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.emic.adjudication.AgreedCoding;
import org.emic.ids.ParticipantId;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TextSpan;

/// Who spoke of something, and where. Put together from parts, a participant and a passage still count once.
///
/// @param participants with at least one passage
/// @param passages distinct passages, also those of transcripts whose participant is not known
/// @param negatives the passages that speak against what the code says
public record Tally(Set<ParticipantId> participants, Set<Passage> passages, Set<Passage> negatives) {

    /// Of nothing.
    public static final Tally NONE = new Tally(Set.of(), Set.of(), Set.of());

    public Tally {
        participants = Set.copyOf(participants);
        passages = Set.copyOf(passages);
        negatives = Set.copyOf(negatives);
    }

    static Tally of(Collection<AgreedCoding> codings, Participation participation) {
        var participants = new HashSet<ParticipantId>();
        var passages = new HashSet<Passage>();
        var negatives = new HashSet<Passage>();
        for (var coding : codings) {
            var passage = new Passage(coding.transcript(), coding.span());
            passages.add(passage);
            if (coding.negative()) {
                negatives.add(passage);
            }
            participation.of(coding.transcript()).ifPresent(participant -> participants.add(participant.id()));
        }
        return new Tally(participants, passages, negatives);
    }

    static Tally union(Collection<Tally> parts) {
        var participants = new HashSet<ParticipantId>();
        var passages = new HashSet<Passage>();
        var negatives = new HashSet<Passage>();
        for (var part : parts) {
            participants.addAll(part.participants);
            passages.addAll(part.passages);
            negatives.addAll(part.negatives);
        }
        return new Tally(participants, passages, negatives);
    }

    /// A place in a transcript.
    public record Passage(TranscriptId transcript, TextSpan span) {}
}
