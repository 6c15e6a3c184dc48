package org.emic.ids;

import java.util.UUID;

/// A coding round.
public record RoundId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static RoundId of(String text) {
        return new RoundId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
