package org.emic.transcripts;

import java.util.OptionalLong;

/// One speaker's turn.
///
/// @param number 1-based, without gaps
/// @param speaker as the file says it, or as it was matched: a participant's label after keeping
/// @param startMillis when it begins in the recording, if the file says
/// @param span where its speech stands in the transcript's text
public record Turn(
        int number,
        String speaker,
        SpeakerKind kind,
        OptionalLong startMillis,
        OptionalLong endMillis,
        TextSpan span) {}
