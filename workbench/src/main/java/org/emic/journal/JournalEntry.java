package org.emic.journal;

import java.time.Instant;
import java.util.Optional;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;

/// One entry of a study's journal.
///
/// @param number 1 for the first entry of the study, without gaps
/// @param hash SHA-256 over the previous hash and everything in this entry, 64 hexadecimal digits
public record JournalEntry(
        StudyId study,
        long number,
        Instant at,
        Optional<PersonId> person,
        Event event,
        String previousHash,
        String hash) {

    /// What the first entry of a chain has in front of it.
    public static final String START = "0".repeat(64);

    /// The hash that this entry ought to carry.
    public String computedHash() {
        return Chain.hash(study, number, at, person, event, previousHash);
    }
}
