package org.emic.web.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.coding.StudyJournal;
import org.emic.ids.PersonId;
import org.emic.web.Texts;

/// Says what a journal entry records, in a sentence.
public final class JournalWords {

    /// Which details of a kind its sentence speaks of, in the order of its placeholders from {2} on.
    private static final Map<String, List<String>> DETAILS = Map.ofEntries(
            Map.entry("participants.imported", List.of("added", "updated", "left")),
            Map.entry("participants.file-read", List.of("rows", "columns")),
            Map.entry("transcript.read", List.of("turns")),
            Map.entry("transcript.kept", List.of("lines", "words")),
            Map.entry("lines.visited", List.of("count")),
            Map.entry("line.left", List.of("line")),
            Map.entry("memo.written", List.of("line")),
            Map.entry("agreed-code.made", List.of("sources")),
            Map.entry("resolution.proposed", List.of("outcomes")));

    private final Texts texts;
    private final PersonId reader;

    public JournalWords(Texts texts, PersonId reader) {
        this.texts = texts;
        this.reader = reader;
    }

    public String sentence(StudyJournal.Line line) {
        var kind = line.entry().event().kind();
        return told(line, kind).orElseGet(() -> texts.of("journal.kind.other", who(line), kind));
    }

    /// Empty where there is no sentence for the kind, or the entry lacks a number that the sentence tells.
    private Optional<String> told(StudyJournal.Line line, String kind) {
        var arguments = new ArrayList<Object>();
        arguments.add(who(line));
        arguments.add(line.subject().orElse(""));
        for (var detail : DETAILS.getOrDefault(kind, List.of())) {
            var number = line.entry().event().details().get(detail);
            if (number == null) {
                return Optional.empty();
            }
            arguments.add(Integer.valueOf(number));
        }
        return texts.find("journal.kind." + kind, arguments.toArray());
    }

    private String who(StudyJournal.Line line) {
        if (line.entry().person().filter(reader::equals).isPresent()) {
            return texts.of("journal.you");
        }
        return line.who().orElseGet(() -> texts.of("journal.emic"));
    }

    /// The first eight digits of an entry's hash: enough to compare by eye.
    public String shortHash(StudyJournal.Line line) {
        var hash = line.entry().hash();
        return hash.substring(0, 4) + " " + hash.substring(4, 8);
    }
}
