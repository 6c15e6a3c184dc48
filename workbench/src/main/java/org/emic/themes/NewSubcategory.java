package org.emic.themes;

import java.util.Optional;
import org.emic.ids.ThemeId;

/// A subcategory to be.
///
/// @param title 1 to 120 characters
/// @param definition up to 2,000 characters, may be empty
/// @param theme where it shall stand, if in a theme
public record NewSubcategory(String title, String definition, Optional<ThemeId> theme) {

    public NewSubcategory {
        title = BoardWords.required("title", title, 120);
        definition = BoardWords.optional("definition", definition, 2000);
    }
}
