package org.emic.ids;

import java.util.UUID;

/// A resolution of a discrepancy.
public record ResolutionId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static ResolutionId of(String text) {
        return new ResolutionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
