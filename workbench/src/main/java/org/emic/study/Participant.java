package org.emic.study;

import java.util.Map;
import java.util.Optional;
import org.emic.ids.AttributeId;
import org.emic.ids.ParticipantId;

/// A participant under a label such as P07, never under a name.
///
/// @param values what is known; an attribute without a value is not in the map. Numbers are kept as they were written,
///     so that `100+` stays `100+`
public record Participant(ParticipantId id, String label, Map<AttributeId, String> values, long version) {

    public Participant {
        values = Map.copyOf(values);
    }

    public Optional<String> value(AttributeId attribute) {
        return Optional.ofNullable(values.get(attribute));
    }
}
