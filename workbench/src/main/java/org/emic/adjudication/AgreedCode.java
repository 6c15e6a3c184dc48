package org.emic.adjudication;

import java.util.Optional;
import java.util.Set;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;

/// A code that the team agreed on.
///
/// @param sources the coders' own codes that it stands for
/// @param version rises by one with each change of name or definition
public record AgreedCode(
        AgreedCodeId id,
        String name,
        String definition,
        String siglum,
        int ink,
        Set<CodeId> sources,
        Optional<java.time.Instant> retiredAt,
        long version) {

    public AgreedCode {
        sources = Set.copyOf(sources);
    }
}
