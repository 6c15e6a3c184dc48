package org.emic.ids;

import java.util.UUID;

/// An attribute of participants.
public record AttributeId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static AttributeId of(String text) {
        return new AttributeId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
