package org.emic.coding;

import java.util.List;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.transcripts.Line;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.TranscriptText;

/// A kept transcript as coding needs it: what can be coded, and on which lines it lies.
record Place(TranscriptId transcript, StudyId study, TranscriptText text, List<Line> lines) {

    Place {
        lines = List.copyOf(lines);
    }

    /// @throws Refused if the passage leaves the transcript or holds white space only
    void check(TextSpan span) {
        if (!text.holds(span)) {
            throw new Refused("refusal.coding.span-outside");
        }
        if (text.quote(span).isBlank()) {
            throw new Refused("refusal.coding.span-blank");
        }
    }

    /// @throws NotThere if there is no such line
    void check(int line) {
        if (line < 1 || line > lines.size()) {
            throw new NotThere();
        }
    }

    /// The numbers of the lines that a passage touches.
    List<Integer> linesOf(TextSpan span) {
        return lines.subList(firstEndingAfter(span.start()), lines.size()).stream()
                .takeWhile(line -> line.span().start() < span.end())
                .map(Line::number)
                .toList();
    }

    private int firstEndingAfter(int position) {
        var low = 0;
        var high = lines.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (lines.get(middle).span().end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
