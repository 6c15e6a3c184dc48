package org.emic.ids;

import java.util.UUID;

/// A study.
public record StudyId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static StudyId of(String text) {
        return new StudyId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
