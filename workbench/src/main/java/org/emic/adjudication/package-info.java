/// Reconciliation: aligning labels, then settling discrepancies, with reasons and two signatures.
///
/// First people decide which code of one coder is which of the other ([LabelVerdict]); then [Discrepancy]s are derived
/// from both coders' work and those decisions, and each is settled by a resolution that both sign. Originals are never
/// touched: resolutions only add, and [AgreedCodings] is derived from them each time it is asked for.
/// Must not know themes or pages. May use: ids, refusal, storage, journal, accounts, study, transcripts, coding.
/// Method: `docs/method/reconciliation.md`.
@NullMarked
package org.emic.adjudication;

import org.jspecify.annotations.NullMarked;
