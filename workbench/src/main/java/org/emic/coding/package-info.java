/// Phase 1: independent coding, private codebooks, rounds, submission and reveal.
///
/// Blinding is a type. A [CodingRound] is an [OpenRound] or a [RevealedRound]; of an open round a coder gets only what
/// is
/// their own, and the queries that give everybody's work take a [RevealedRound], which exists only once both have
/// submitted and the round was revealed. No page asks "is it blind?".
/// A coder's decision is never overwritten: a coding is withdrawn, a code retired, and the act stays in the journal.
/// Must not know reconciliation, themes or pages. May use: ids, refusal, storage, journal, accounts, study,
/// transcripts.
/// See `docs/decisions/0008-blinding-is-a-type.md` and `docs/method/coding.md`.
@NullMarked
package org.emic.coding;

import org.jspecify.annotations.NullMarked;
