/// A study: its question, its method profile, its team, its participants and their attributes.
///
/// [StudyDesk] sets studies up; participants and their typed attributes stand beside it. Counts everywhere go back to
/// the participants kept here. Must not know transcripts or codings. May use: ids, refusal, storage, journal, accounts.
/// Method: `docs/method/profiles.md`.
@NullMarked
package org.emic.study;

import org.jspecify.annotations.NullMarked;
