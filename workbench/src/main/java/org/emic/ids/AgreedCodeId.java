package org.emic.ids;

import java.util.UUID;

/// An agreed code.
public record AgreedCodeId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static AgreedCodeId of(String text) {
        return new AgreedCodeId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
