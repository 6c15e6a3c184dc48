package org.emic.transcripts;

import java.time.Instant;
import java.util.Map;
import org.emic.ids.DraftId;
import org.emic.ids.PersonId;
import org.emic.transcripts.reading.Reading.Read;

/// What was read from a file and is not kept yet. Only the one who brought it in sees it.
public record Draft(DraftId id, PersonId broughtBy, String sourceName, Read read, Instant at) {

    /// Who the speakers seem to be and what the transcript may be called.
    ///
    /// @param speakers in the order in which they first speak
    public record Proposal(String title, Map<String, SpeakerChoice> speakers) {}
}
