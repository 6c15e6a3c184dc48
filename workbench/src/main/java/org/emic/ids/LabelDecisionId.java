package org.emic.ids;

import java.util.UUID;

/// A decision about two labels.
public record LabelDecisionId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static LabelDecisionId of(String text) {
        return new LabelDecisionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
