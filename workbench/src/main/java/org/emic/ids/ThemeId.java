package org.emic.ids;

import java.util.UUID;

/// A theme.
public record ThemeId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static ThemeId of(String text) {
        return new ThemeId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
