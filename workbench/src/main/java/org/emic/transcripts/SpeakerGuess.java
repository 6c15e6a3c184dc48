package org.emic.transcripts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emic.transcripts.reading.Reading.Read;

/// Guesses who a file's speakers are, from their names, the file's name and the participants known so far. People look
/// at the guess before they keep a transcript, unless they bring it in from the command line.
final class SpeakerGuess {

    private static final Pattern INTERVIEWER =
            Pattern.compile("(?i)(?:int|i|interviewer|moderator|facilitator|researcher)(?:[\\s._-]?\\d{0,2}\\.?)");
    private static final Pattern PARTICIPANT = Pattern.compile(
            "(?i)(?:participant|particpant|interviewee|respondent|informant|patient|client)(?:[\\s._-]?\\d{0,4})");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z]{1,3}[-_]?\\d{1,4}");
    private static final Pattern INTERVIEWER_LABEL = Pattern.compile("(?i)(?:i|int)\\d*");

    private final List<String> known;

    /// @param known the labels of the study's participants
    SpeakerGuess(List<String> known) {
        this.known = List.copyOf(known);
    }

    Map<String, SpeakerChoice> of(String fileName, Read read) {
        var speakers = List.copyOf(read.speakers().keySet());
        var kinds = new LinkedHashMap<String, SpeakerKind>();
        speakers.forEach(speaker -> kinds.put(speaker, kind(speaker)));
        completePair(kinds);
        var label = label(fileName, read, kinds);
        var choices = new LinkedHashMap<String, SpeakerChoice>();
        kinds.forEach((speaker, kind) -> choices.put(speaker, new SpeakerChoice(kind, label)));
        return choices;
    }

    private SpeakerKind kind(String speaker) {
        if (INTERVIEWER.matcher(speaker).matches()) {
            return SpeakerKind.INTERVIEWER;
        }
        var isParticipant = PARTICIPANT.matcher(speaker).matches()
                || LABEL.matcher(speaker).matches()
                || knownAs(speaker).isPresent();
        return isParticipant ? SpeakerKind.PARTICIPANT : SpeakerKind.OTHER;
    }

    /// Where one speaks with one participant, that one asks the questions, and the other way round. Of several labels
    /// that could be participants, as in a group, none is taken for the one.
    private void completePair(Map<String, SpeakerKind> kinds) {
        var labels = kinds.keySet().stream()
                .filter(speaker ->
                        LABEL.matcher(speaker).matches() || knownAs(speaker).isPresent())
                .filter(speaker -> kinds.get(speaker) == SpeakerKind.PARTICIPANT)
                .toList();
        if (labels.size() > 1) {
            kinds.replaceAll((speaker, kind) -> kind == SpeakerKind.PARTICIPANT ? SpeakerKind.OTHER : kind);
            return;
        }
        var open = kinds.entrySet().stream()
                .filter(entry -> entry.getValue() == SpeakerKind.OTHER)
                .map(Map.Entry::getKey)
                .toList();
        var told = kinds.values().stream()
                .filter(kind -> kind != SpeakerKind.OTHER)
                .distinct()
                .toList();
        if (open.size() == 1 && told.size() == 1 && !open.getFirst().isEmpty()) {
            kinds.put(
                    open.getFirst(),
                    told.getFirst() == SpeakerKind.PARTICIPANT ? SpeakerKind.INTERVIEWER : SpeakerKind.PARTICIPANT);
        }
    }

    /// The participant's label: the speaker's own, else one in the heading or the file's name, else the next free one.
    private String label(String fileName, Read read, Map<String, SpeakerKind> kinds) {
        for (var entry : kinds.entrySet()) {
            if (entry.getValue() == SpeakerKind.PARTICIPANT) {
                var known = knownAs(entry.getKey());
                if (known.isPresent() || LABEL.matcher(entry.getKey()).matches()) {
                    return known.orElse(entry.getKey());
                }
            }
        }
        return read.heading()
                .flatMap(this::labelIn)
                .or(() -> labelIn(withoutExtension(fileName)))
                .orElseGet(this::nextFree);
    }

    private Optional<String> labelIn(String text) {
        var words = new ArrayList<String>();
        words.add(text.strip());
        words.addAll(List.of(text.split("[\\s_.,()]+", -1)));
        return words.stream()
                .flatMap(word -> knownAs(word).stream())
                .findFirst()
                .or(() -> words.stream()
                        .filter(word -> LABEL.matcher(word).matches())
                        .filter(word -> !INTERVIEWER_LABEL.matcher(word).matches())
                        .filter(word -> word.toUpperCase(Locale.ROOT).startsWith("P"))
                        .findFirst());
    }

    private Optional<String> knownAs(String label) {
        return known.stream().filter(label.strip()::equalsIgnoreCase).findFirst();
    }

    private String nextFree() {
        var number = known.size() + 1;
        while (knownAs(String.format(Locale.ROOT, "P%02d", number)).isPresent()) {
            number++;
        }
        return String.format(Locale.ROOT, "P%02d", number);
    }

    static String withoutExtension(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
