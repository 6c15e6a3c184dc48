/// The journal: what was done in a study, by whom and when, append-only and hash-chained.
///
/// A feature hands an [Event] to [Journal#record] inside the transaction that makes the change; both are kept or
/// neither. Entries carry ids, numbers and stable kind names, never personal text, so the chain outlives an erasure.
/// An event of an open coding round is sealed by that round: until its reveal only its author may read it.
/// Must not know the types of any feature. May use: ids, storage. See `docs/decisions/0009-journal.md`.
@NullMarked
package org.emic.journal;

import org.jspecify.annotations.NullMarked;
