package org.emic.transcripts;

/// Who one of a file's speakers is.
///
/// @param participant the participant's label, existing or new; empty unless the kind is participant
public record SpeakerChoice(SpeakerKind kind, String participant) {

    public SpeakerChoice {
        participant = kind == SpeakerKind.PARTICIPANT ? participant.strip() : "";
    }

    public static SpeakerChoice interviewer() {
        return new SpeakerChoice(SpeakerKind.INTERVIEWER, "");
    }

    public static SpeakerChoice participant(String label) {
        return new SpeakerChoice(SpeakerKind.PARTICIPANT, label);
    }

    public static SpeakerChoice other() {
        return new SpeakerChoice(SpeakerKind.OTHER, "");
    }

    /// How a turn of this speaker is labelled once the transcript is kept.
    String label(String speaker) {
        return kind == SpeakerKind.PARTICIPANT ? participant : speaker;
    }
}
