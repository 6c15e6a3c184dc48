package org.emic.coding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;
import org.emic.transcripts.TranscriptSummary;

/// An interview in the list of a coder's work.
///
/// @param passages the coder's standing codings in it
/// @param latest when the coder first came to the newest of the visited lines
public record OwnInterview(
        TranscriptId transcript,
        String title,
        int words,
        int lines,
        int visited,
        int passages,
        Optional<Instant> latest) {

    static List<OwnInterview> all(Transaction tx, Seat seat, List<TranscriptSummary> transcripts) {
        var visits = new LineStore(tx, seat).counts();
        var passages = new CodingStore(tx).counts(seat);
        return transcripts.stream()
                .map(transcript -> {
                    var been = Optional.ofNullable(visits.get(transcript.id()));
                    return new OwnInterview(
                            transcript.id(),
                            transcript.title(),
                            transcript.words(),
                            transcript.lines(),
                            been.map(LineStore.Visits::lines).orElse(0),
                            passages.getOrDefault(transcript.id(), 0),
                            been.map(LineStore.Visits::latest));
                })
                .toList();
    }

    public boolean isVisitedThroughout() {
        return visited == lines;
    }

    /// Visited of all lines, with the base: `7/18 (38.9%)`.
    public String visitedShare() {
        return lines == 0
                ? "0/0"
                : String.format(Locale.ROOT, "%d/%d (%.1f%%)", visited, lines, 100.0 * visited / lines);
    }
}
