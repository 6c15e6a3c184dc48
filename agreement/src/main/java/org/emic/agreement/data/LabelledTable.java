package org.emic.agreement.data;

import java.util.List;

/// A [UnitTable] together with the names that stand behind its indices.
///
/// @param units the name of each row
/// @param coders the name of each coder
/// @param categories the name of each category
/// @param table the codings
public record LabelledTable(List<String> units, List<String> coders, List<String> categories, UnitTable table) {

    public LabelledTable {
        units = List.copyOf(units);
        coders = List.copyOf(coders);
        categories = List.copyOf(categories);
        if (units.size() != table.rows()
                || coders.size() != table.coders()
                || categories.size() != table.categories()) {
            throw new IllegalArgumentException("%d units, %d coders, %d categories named for %s"
                    .formatted(units.size(), coders.size(), categories.size(), table));
        }
    }

    /// A builder that takes codings by name, in any order.
    public static LabelledTableBuilder builder() {
        return new LabelledTableBuilder();
    }
}
