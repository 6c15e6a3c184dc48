package org.emic.ids;

import java.util.UUID;

/// A code in one coder's private codebook.
public record CodeId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static CodeId of(String text) {
        return new CodeId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
