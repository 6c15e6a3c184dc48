/// Reads interview files: WebVTT, SubRip, plain text, Word, PDF.
///
/// A reader turns bytes into speaker turns, or says what is wrong with the file and what to do. Every reader has limits
/// and opens nothing but the bytes it was given. May use: nothing of Emic but `refusal` and the types of `transcripts`.
/// Formats: `docs/formats`.
@NullMarked
package org.emic.transcripts.reading;

import org.jspecify.annotations.NullMarked;
