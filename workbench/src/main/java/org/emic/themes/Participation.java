package org.emic.themes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.ids.ParticipantId;
import org.emic.ids.TranscriptId;
import org.emic.study.Participant;
import org.emic.study.Roster;
import org.emic.transcripts.TranscriptSummary;

/// Whose interviews were analysed: the base of every count, in one fixed order.
public final class Participation {

    private final Roster analysed;
    private final List<TranscriptSummary> transcripts;
    private final Map<TranscriptId, Participant> byTranscript = new HashMap<>();
    private final Map<Optional<String>, Integer> roleSizes = new HashMap<>();

    /// @param roster who has no transcript is left out
    public Participation(Roster roster, List<TranscriptSummary> transcripts) {
        this.transcripts = List.copyOf(transcripts);
        var byId = new HashMap<ParticipantId, Participant>();
        roster.participants().forEach(each -> byId.put(each.id(), each));
        var heard = new HashSet<ParticipantId>();
        for (var transcript : transcripts) {
            transcript.participant().map(byId::get).ifPresent(participant -> {
                byTranscript.put(transcript.id(), participant);
                heard.add(participant.id());
            });
        }
        this.analysed = new Roster(
                roster.attributes(),
                roster.participants().stream()
                        .filter(participant -> heard.contains(participant.id()))
                        .toList());
        analysed.participants().forEach(participant -> roleSizes.merge(role(participant), 1, Integer::sum));
    }

    /// The participants with at least one analysed transcript, in the order of the ticks, and what is known of them.
    public Roster roster() {
        return analysed;
    }

    public List<Participant> participants() {
        return analysed.participants();
    }

    /// The analysed transcripts, in the order of the interviews.
    public List<TranscriptSummary> transcripts() {
        return transcripts;
    }

    /// N.
    public int size() {
        return analysed.participants().size();
    }

    /// Who speaks in a transcript; empty if that was not said when it was kept.
    public Optional<Participant> of(TranscriptId transcript) {
        return Optional.ofNullable(byTranscript.get(transcript));
    }

    /// A participant's role, if the study has such an attribute and it is known.
    public Optional<String> role(Participant participant) {
        return analysed.role()
                .flatMap(attribute -> participant.value(attribute.id()))
                .filter(value -> !value.isBlank());
    }

    /// How many of the participants have the role of this one, this one included. Those without one are a group too.
    public int roleSize(Participant participant) {
        return roleSizes.getOrDefault(role(participant), 0);
    }

    /// Whether what is said in a transcript must not leave the study: too few share its speaker's role, or nobody knows
    /// who speaks.
    public boolean staysIn(TranscriptId transcript) {
        return Disclosure.holdsBack(of(transcript).map(this::roleSize).orElse(0));
    }

    /// Whether what is known of a participant, besides the role, must not leave the study.
    public boolean staysIn(Participant participant) {
        return Disclosure.holdsBack(roleSize(participant));
    }
}
