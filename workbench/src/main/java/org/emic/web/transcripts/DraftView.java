package org.emic.web.transcripts;

import java.util.List;
import org.emic.transcripts.Draft;
import org.emic.transcripts.SpeakerChoice;
import org.emic.transcripts.SpeakerKind;
import org.emic.transcripts.reading.ReadTurn;

/// A draft as its preview shows it.
///
/// @param labels of the participants known so far
public record DraftView(Draft draft, Draft.Proposal proposal, List<String> labels) {

    private static final int TURNS_SHOWN = 6;

    public DraftView {
        labels = List.copyOf(labels);
    }

    public String id() {
        return draft.id().toString();
    }

    /// One of the file's speakers and who it seems to be.
    public record Speaker(String name, int turns, SpeakerKind kind) {}

    public List<Speaker> speakers() {
        return draft.read().speakers().entrySet().stream()
                .map(entry -> new Speaker(
                        entry.getKey(),
                        entry.getValue(),
                        proposal.speakers()
                                .getOrDefault(entry.getKey(), SpeakerChoice.other())
                                .kind()))
                .toList();
    }

    /// The label that the participant would get.
    public String participant() {
        return proposal.speakers().values().stream()
                .map(SpeakerChoice::participant)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    public List<ReadTurn> firstTurns() {
        var turns = draft.read().turns();
        return turns.subList(0, Math.min(TURNS_SHOWN, turns.size()));
    }
}
