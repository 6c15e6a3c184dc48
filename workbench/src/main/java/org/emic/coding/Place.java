package org.emic.coding;

import java.util.List;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.transcripts.Line;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;

/// A kept transcript as coding needs it: what can be coded, and on which lines it lies.
record Place(Transcript transcript) {

    /// @throws Refused if the passage leaves the transcript or holds white space only
    void check(TextSpan span) {
        if (!transcript.text().holds(span)) {
            throw new Refused("refusal.coding.span-outside");
        }
        if (transcript.text().quote(span).isBlank()) {
            throw new Refused("refusal.coding.span-blank");
        }
    }

    /// @throws NotThere if there is no such line
    void check(int line) {
        if (line < 1 || line > lines()) {
            throw new NotThere();
        }
    }

    int lines() {
        return transcript.lines().size();
    }

    /// Whether one of these codings touches a line.
    boolean holds(int line, List<Coding> codings) {
        var span = transcript.lines().get(line - 1).span();
        return codings.stream().anyMatch(coding -> coding.span().overlaps(span));
    }

    /// The numbers of the lines that a passage touches.
    List<Integer> linesOf(TextSpan span) {
        return transcript.linesOf(span).stream().map(Line::number).toList();
    }
}
