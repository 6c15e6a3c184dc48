package org.emic.coding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;

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

    static List<OwnInterview> all(Transaction tx, Actor actor, Seat seat) {
        var visits = new LineStore(tx, seat).counts();
        var passages = new CodingStore(tx).counts(seat);
        return new PlaceStore(tx)
                .interviews(actor.study()).stream()
                        .map(interview -> {
                            var been = Optional.ofNullable(visits.get(interview.id()));
                            return new OwnInterview(
                                    interview.id(),
                                    interview.title(),
                                    interview.words(),
                                    interview.lines(),
                                    been.map(LineStore.Visits::lines).orElse(0),
                                    passages.getOrDefault(interview.id(), 0),
                                    been.map(LineStore.Visits::latest));
                        })
                        .toList();
    }

    public boolean isVisitedThroughout() {
        return visited == lines;
    }
}
