/// Transcripts: speaker turns, numbered lines, and positions that stay.
///
/// A [Transcript] is immutable once kept. Its text is the speech of all turns, one paragraph a turn, joined by line
/// feeds;
/// who speaks is kept beside it. [TextSpan] counts Unicode code points, 0-based and half-open, everywhere inside Emic;
/// [TranscriptText] converts to UTF-16 and UTF-8 at the edges. Reading files is in `transcripts.reading`.
/// Must not know codings. May use: ids, refusal, storage, journal, accounts, study.
/// See `docs/decisions/0007-positions-are-code-points.md`.
@NullMarked
package org.emic.transcripts;

import org.jspecify.annotations.NullMarked;
