/// How many codes the interviews of a study have brought, and what more may bring.
///
/// Counts agreed codes by interview and asks the agreement library. Gives every figure with its order, its rule and its
/// interval, and never says that enough was asked. May use: ids, refusal, storage, accounts, study, transcripts,
/// coding, adjudication, themes, plots, the agreement library. Method: `docs/method/saturation.md`.
@NullMarked
package org.emic.saturation;

import org.jspecify.annotations.NullMarked;
