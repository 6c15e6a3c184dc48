package org.emic.adjudication;

import java.time.Instant;
import java.util.Optional;
import org.emic.ids.PersonId;

/// A coder's signature under a resolution.
///
/// @param withdrawnAt when it was taken back
public record Signature(PersonId person, Instant signedAt, Optional<Instant> withdrawnAt) {

    public boolean stands() {
        return withdrawnAt.isEmpty();
    }
}
