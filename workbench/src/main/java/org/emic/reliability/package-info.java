/// Compares the two coders of a revealed round before anything is settled, and each with what was agreed, by means of
/// the agreement library.
///
/// Takes a revealed round only; gives figures with their counts, never one alone, or says why there is none.
/// May use: ids, refusal, storage, accounts, study, transcripts, coding, adjudication (label decisions), the agreement
/// library.
/// Method: `docs/method/agreement.md`.
@NullMarked
package org.emic.reliability;

import org.jspecify.annotations.NullMarked;
