package org.emic.study;

import java.util.Map;
import org.emic.ids.AttributeId;

/// What a person says of a participant, still unchecked against the attributes' kinds.
///
/// @param label 1 to 60 characters, such as P07
/// @param values as typed; a blank value means that it is not known
public record ParticipantFields(String label, Map<AttributeId, String> values) {

    /// The longest value, in characters.
    static final int LONGEST_VALUE = 1000;

    public ParticipantFields {
        label = StudyWords.required("refusal.participants.label", label, 60);
        values = Map.copyOf(values);
    }
}
