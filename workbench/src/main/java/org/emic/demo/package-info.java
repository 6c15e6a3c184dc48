/// The demonstration study: synthetic from the first word to the last, and built through the use cases, so that
/// everything in it came about as it would in a real one.
///
/// [DemoScript] reads what was written for it under `resources/demo`; [DemoStudy] plays it. Counts are nowhere written
/// down: they come out of the coded data. Must not write to the database but through use cases. May use: ids, refusal,
/// storage, accounts, study, transcripts, coding, adjudication, themes.
@NullMarked
package org.emic.demo;

import org.jspecify.annotations.NullMarked;
