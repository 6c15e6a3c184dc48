package org.emic.coding;

import java.time.Instant;
import java.util.Optional;
import org.emic.accounts.Person;

/// A coder in a round.
///
/// @param submittedAt when the coder sealed their work; after that they change nothing
/// @param seal SHA-256 over all of the coder's codes and codings, taken when they submitted; in an open round it is not
/// shown to anybody but its coder, who gets it from [Submission]
public record RoundCoder(Person person, Letter letter, Optional<Instant> submittedAt, Optional<String> seal) {

    public boolean hasSubmitted() {
        return submittedAt.isPresent();
    }

    RoundCoder withoutSeal() {
        return new RoundCoder(person, letter, submittedAt, Optional.empty());
    }
}
