package org.emic.ids;

import java.util.UUID;

/// A transcript.
public record TranscriptId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static TranscriptId of(String text) {
        return new TranscriptId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
