package org.emic.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.ids.ParticipantId;
import org.emic.ids.TranscriptId;
import org.emic.study.Attribute;
import org.emic.study.Participant;
import org.emic.transcripts.TranscriptSummary;

/// Whose interviews were analysed: the base of every count, in one fixed order.
public final class Participation {

    private final List<Participant> participants;
    private final Map<TranscriptId, Participant> byTranscript = new HashMap<>();
    private final Map<ParticipantId, Participant> byId = new HashMap<>();
    private final Optional<Attribute> role;
    private final Map<Optional<String>, Integer> roleSizes = new HashMap<>();

    /// @param all in the order in which they were taken in; who has no transcript is left out
    public Participation(List<Participant> all, List<Attribute> attributes, List<TranscriptSummary> transcripts) {
        this.role = attributes.stream().filter(Attribute::isRole).findFirst();
        all.forEach(each -> byId.put(each.id(), each));
        var heard = new HashSet<ParticipantId>();
        for (var transcript : transcripts) {
            transcript.participant().map(byId::get).ifPresent(participant -> {
                byTranscript.put(transcript.id(), participant);
                heard.add(participant.id());
            });
        }
        var analysed = new ArrayList<Participant>();
        for (var participant : all) {
            if (heard.contains(participant.id())) {
                analysed.add(participant);
                roleSizes.merge(role(participant), 1, Integer::sum);
            }
        }
        this.participants = List.copyOf(analysed);
    }

    /// The participants with at least one analysed transcript, in the order of the ticks.
    public List<Participant> participants() {
        return participants;
    }

    /// N.
    public int size() {
        return participants.size();
    }

    /// Who speaks in a transcript; empty if that was not said when it was kept.
    public Optional<Participant> of(TranscriptId transcript) {
        return Optional.ofNullable(byTranscript.get(transcript));
    }

    /// The attribute by which quotations are attributed, if the study has one.
    public Optional<Attribute> roleAttribute() {
        return role;
    }

    /// A participant's role, if the study has such an attribute and it is known.
    public Optional<String> role(Participant participant) {
        return role.flatMap(attribute -> participant.value(attribute.id())).filter(value -> !value.isBlank());
    }

    /// How many of the participants have the role of this one, this one included. Those without one are a group too.
    public int roleSize(Participant participant) {
        return roleSizes.getOrDefault(role(participant), 0);
    }
}
