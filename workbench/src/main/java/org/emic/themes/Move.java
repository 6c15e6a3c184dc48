package org.emic.themes;

import java.util.Optional;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;

/// Something on the board is to stand elsewhere. However it was carried (pointer, keys, dialog), it comes down to this.
public sealed interface Move {

    /// The place among its new neighbours, from 0, counted without itself. Beyond the last means last.
    int position();

    /// The version of the board that the person saw.
    long seen();

    /// @param to the subcategory; empty for the shelf
    record OfCode(AgreedCodeId code, Optional<SubcategoryId> to, int position, long seen) implements Move {}

    /// @param to the theme; empty for none
    record OfSubcategory(SubcategoryId subcategory, Optional<ThemeId> to, int position, long seen) implements Move {}

    record OfTheme(ThemeId theme, int position, long seen) implements Move {}
}
