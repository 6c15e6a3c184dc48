package org.emic.transcripts;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emic.refusal.Refused;

/// How what was read from a file shall be kept.
///
/// @param title 1 to 200 characters
/// @param speakers who each of the file's speakers is; one who is not named here is somebody else
public record Keeping(String title, Map<String, SpeakerChoice> speakers) {

    public Keeping {
        title = title.strip();
        if (title.isEmpty()) {
            throw new Refused("refusal.transcripts.title-missing");
        }
        if (title.codePointCount(0, title.length()) > 200) {
            throw new Refused("refusal.transcripts.title-long", 200);
        }
        speakers = Map.copyOf(speakers);
    }

    SpeakerChoice of(String speaker) {
        return speakers.getOrDefault(speaker, SpeakerChoice.other());
    }

    /// The label of the one participant whose interview this is, if one speaks in it.
    ///
    /// @throws Refused if there are two, or one without a label
    Optional<String> participant() {
        var labels = speakers.values().stream()
                .filter(choice -> choice.kind() == SpeakerKind.PARTICIPANT)
                .map(SpeakerChoice::participant)
                .collect(Collectors.toSet());
        if (labels.contains("")) {
            throw new Refused("refusal.transcripts.label-missing");
        }
        if (labels.size() > 1) {
            throw new Refused("refusal.transcripts.two-participants");
        }
        return labels.stream().findFirst();
    }
}
