package org.emic.study;

import java.util.List;
import org.emic.ids.AttributeId;

/// Something that is known of each participant.
///
/// @param options the allowed values of a choice, in order; empty for the other kinds
/// @param isRole whether this is the attribute by which quotations are attributed and small groups are protected
public record Attribute(AttributeId id, String name, AttributeKind kind, List<String> options, boolean isRole) {

    public Attribute {
        options = List.copyOf(options);
    }
}
