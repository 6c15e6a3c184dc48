package org.emic.ids;

import java.util.UUID;

/// A person of the team.
public record PersonId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static PersonId of(String text) {
        return new PersonId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
