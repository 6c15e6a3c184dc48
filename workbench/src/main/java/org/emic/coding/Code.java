package org.emic.coding;

import java.time.Instant;
import java.util.Optional;
import org.emic.ids.CodeId;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;

/// A code in one coder's private codebook.
///
/// @param siglum two letters, unique in the codebook, by which the code is told apart before colour
/// @param ink 1 to 12, the colour and pattern
/// @param inVivo whether the name is in the participant's own words
/// @param retiredAt when it was retired; it keeps its codings
/// @param version rises by one with each change of the fields
public record Code(
        CodeId id,
        RoundId round,
        PersonId coder,
        CodeFields fields,
        String siglum,
        int ink,
        boolean inVivo,
        Instant createdAt,
        Instant usedAt,
        Optional<Instant> retiredAt,
        long version) {

    public String name() {
        return fields.name();
    }
}
