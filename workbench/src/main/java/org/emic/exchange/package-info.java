/// What leaves a study as data, in formats that other programs and auditors read.
///
/// [StudyExport] reads everything from one snapshot, writes it whole, journals that it left, and only then hands it
/// out. Everything here rests on both coders' work, so it starts from a revealed round: of an open one nothing leaves,
/// not even a count. Private memos never leave. [DisclosureCheck] goes over everything before a writer sees it.
/// Must not know pages or the terminal, nor hold rules of its own about what counts. May use: ids, refusal, storage,
/// journal, accounts, study, transcripts, coding, adjudication, themes. Formats: `docs/formats/export.md`,
/// `docs/formats/refi-qda.md`.
@NullMarked
package org.emic.exchange;

import org.jspecify.annotations.NullMarked;
