package org.emic.agreement.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds a [LabelledTable] from codings by name. Names get their index in order of first mention.
public final class LabelledTableBuilder {

    private record Coding(int unit, int coder, int category) {}

    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final Map<String, Integer> coders = new LinkedHashMap<>();
    private final Map<String, Integer> categories = new LinkedHashMap<>();
    private final List<Coding> codings = new ArrayList<>();

    LabelledTableBuilder() {}

    /// Names categories of the codebook in their order, those included that nobody will use.
    public LabelledTableBuilder codebook(List<String> names) {
        names.forEach(name -> index(categories, name));
        return this;
    }

    /// Notes that the coder gave the category to the unit. A second coding of the same cell is refused by [#build()].
    public LabelledTableBuilder code(String unit, String coder, String category) {
        codings.add(new Coding(index(units, unit), index(coders, coder), index(categories, category)));
        return this;
    }

    /// Notes that unit and coder exist, and that this coder did not code this unit.
    public LabelledTableBuilder missing(String unit, String coder) {
        index(units, unit);
        index(coders, coder);
        return this;
    }

    /// The table of everything noted so far.
    ///
    /// @throws IllegalArgumentException if a coder coded a unit twice
    public LabelledTable build() {
        List<String> unitNames = List.copyOf(units.keySet());
        List<String> coderNames = List.copyOf(coders.keySet());
        UnitTableBuilder builder = UnitTable.builder(coders.size(), units.size(), categories.size());
        for (Coding coding : codings) {
            try {
                builder.code(coding.unit, coding.coder, coding.category);
            } catch (IllegalArgumentException twice) {
                throw new IllegalArgumentException(
                        "Coder \"%s\" coded unit \"%s\" twice"
                                .formatted(coderNames.get(coding.coder), unitNames.get(coding.unit)),
                        twice);
            }
        }
        return new LabelledTable(unitNames, coderNames, List.copyOf(categories.keySet()), builder.build());
    }

    private static int index(Map<String, Integer> indices, String name) {
        Integer known = indices.putIfAbsent(name, indices.size());
        return known == null ? indices.size() - 1 : known;
    }
}
