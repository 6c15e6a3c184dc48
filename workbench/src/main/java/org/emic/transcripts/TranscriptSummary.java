package org.emic.transcripts;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.emic.ids.ParticipantId;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;

/// What is known of a transcript without opening it.
///
/// @param length of its text, in code points
/// @param words whitespace-separated tokens that hold a letter or a digit
/// @param hash SHA-256 of the text's UTF-8, 64 hexadecimal digits
/// @param position its place in the order in which the interviews were kept, from 1
public record TranscriptSummary(
        TranscriptId id,
        StudyId study,
        Optional<ParticipantId> participant,
        String title,
        String sourceName,
        String sourceFormat,
        int length,
        int words,
        int turns,
        int lines,
        OptionalLong startMillis,
        OptionalLong endMillis,
        String hash,
        int position,
        Instant keptAt) {}
