package org.emic.ids;

import java.util.UUID;

/// A participant.
public record ParticipantId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static ParticipantId of(String text) {
        return new ParticipantId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
