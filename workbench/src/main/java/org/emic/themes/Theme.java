package org.emic.themes;

import java.util.List;
import org.emic.ids.ThemeId;

/// A theme as it stands on the board.
///
/// @param definition what the theme says; never empty
/// @param subcategories in order
/// @param version rises by one with each change of title or definition
public record Theme(ThemeId id, String title, String definition, List<Subcategory> subcategories, long version) {

    public Theme {
        subcategories = List.copyOf(subcategories);
    }

    public int codes() {
        return subcategories.stream().mapToInt(each -> each.codes().size()).sum();
    }
}
