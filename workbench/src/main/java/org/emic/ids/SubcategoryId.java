package org.emic.ids;

import java.util.UUID;

/// A subcategory.
public record SubcategoryId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static SubcategoryId of(String text) {
        return new SubcategoryId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
