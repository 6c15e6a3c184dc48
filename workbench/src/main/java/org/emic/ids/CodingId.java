package org.emic.ids;

import java.util.UUID;

/// A coding: one code given to one passage by one coder.
public record CodingId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static CodingId of(String text) {
        return new CodingId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
