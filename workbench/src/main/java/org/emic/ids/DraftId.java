package org.emic.ids;

import java.util.UUID;

/// What was read from a file and is not kept yet.
public record DraftId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static DraftId of(String text) {
        return new DraftId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
