package org.emic.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TranscriptSummary;

/// What each transcript is called in a table that knows it by its name only: its title, and where two share one, the
/// title with the number of the interview.
final class DocumentNames {

    private final Map<TranscriptId, String> names = new HashMap<>();

    DocumentNames(List<TranscriptSummary> transcripts) {
        var titles = new HashMap<String, Integer>();
        transcripts.forEach(each -> titles.merge(each.title(), 1, Integer::sum));
        var taken = new HashSet<String>();
        for (var each : transcripts) {
            var isOnly = Objects.equals(titles.get(each.title()), 1);
            var name = isOnly ? each.title() : each.title() + " (" + each.position() + ")";
            while (!taken.add(name)) {
                name += " (" + each.position() + ")";
            }
            names.put(each.id(), name);
        }
    }

    String of(TranscriptId transcript) {
        return Objects.requireNonNull(names.get(transcript), "a transcript of the study");
    }
}
