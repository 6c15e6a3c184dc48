package org.emic.themes;

import java.util.List;
import org.emic.adjudication.AgreedCode;
import org.emic.ids.SubcategoryId;

/// A group of agreed codes.
///
/// @param definition may be empty while the group is being found
/// @param codes in order, without retired ones
/// @param version rises by one with each change of title or definition
public record Subcategory(SubcategoryId id, String title, String definition, List<AgreedCode> codes, long version) {

    public Subcategory {
        codes = List.copyOf(codes);
    }
}
