package org.emic.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emic.coding.CodeFields;
import org.emic.ids.TranscriptId;
import org.emic.study.Attribute;
import org.emic.study.Participant;
import org.emic.study.Roster;
import org.emic.themes.DisclosureOverride;
import org.emic.themes.Participation;
import org.emic.transcripts.Transcript;
import org.emic.transcripts.TranscriptSummary;
import org.emic.transcripts.TranscriptText;

/// Holds back what must not leave, before a writer sees it: of participants whose role few share, the words and what is
/// known of them besides the role; of everybody, names of files and examples in codebooks, of which nobody knows whose
/// words they are. On the lead's word it holds back nothing.
final class DisclosureCheck {

    /// Stands for each character of a text that is held back, so that positions and line breaks stay true.
    static final char HELD_BACK = '█';

    private final Participation participation;
    private final Optional<DisclosureOverride> override;

    DisclosureCheck(Participation participation, Optional<DisclosureOverride> override) {
        this.participation = participation;
        this.override = override;
    }

    Optional<DisclosureOverride> override() {
        return override;
    }

    boolean holdsBack(TranscriptId transcript) {
        return override.isEmpty() && participation.staysIn(transcript);
    }

    Transcript passed(Transcript transcript) {
        return holdsBack(transcript.summary().id())
                ? new Transcript(
                        transcript.summary(),
                        new TranscriptText(covered(transcript.text().whole())),
                        transcript.turns(),
                        transcript.lines())
                : transcript;
    }

    private static String covered(String text) {
        var covered = new StringBuilder(text.length());
        text.codePoints().map(each -> each == '\n' ? each : HELD_BACK).forEach(covered::appendCodePoint);
        return covered.toString();
    }

    Roster passed(Roster roster) {
        if (override.isPresent()) {
            return roster;
        }
        var participants = roster.participants().stream()
                .map(each -> participation.staysIn(each) ? withRoleOnly(each, roster.role()) : each)
                .toList();
        return new Roster(roster.attributes(), participants);
    }

    private static Participant withRoleOnly(Participant participant, Optional<Attribute> role) {
        var known = participant.values().entrySet().stream()
                .filter(value -> role.map(Attribute::id).equals(Optional.of(value.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Participant(participant.id(), participant.label(), known, participant.version());
    }

    /// The name of the file that a transcript came from; often it is somebody's name.
    Optional<String> sourceName(TranscriptSummary transcript) {
        return override.map(any -> transcript.sourceName());
    }

    CodeFields passed(CodeFields fields) {
        return override.isPresent()
                ? fields
                : new CodeFields(fields.name(), fields.definition(), fields.useWhen(), fields.notWhen(), "");
    }
}
