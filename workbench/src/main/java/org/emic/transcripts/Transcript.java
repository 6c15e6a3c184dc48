package org.emic.transcripts;

import java.util.List;

/// A whole transcript. Immutable, so it may be kept in memory for as long as one likes.
public record Transcript(TranscriptSummary summary, TranscriptText text, List<Turn> turns, List<Line> lines) {

    public Transcript {
        turns = List.copyOf(turns);
        lines = List.copyOf(lines);
    }

    /// The turn with this number.
    public Turn turn(int number) {
        return turns.get(number - 1);
    }

    public Turn turnOf(Line line) {
        return turn(line.turn());
    }

    /// The lines that a passage touches, in order; empty only if it lies wholly between lines.
    public List<Line> linesOf(TextSpan span) {
        var first = firstLineEndingAfter(span.start());
        var end = first;
        while (end < lines.size() && lines.get(end).span().start() < span.end()) {
            end++;
        }
        return lines.subList(first, end);
    }

    private int firstLineEndingAfter(int position) {
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
