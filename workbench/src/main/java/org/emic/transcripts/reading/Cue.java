package org.emic.transcripts.reading;

import java.util.OptionalLong;

/// One cue, or one voice's part of it.
///
/// @param speaker empty if the cue names none
record Cue(OptionalLong start, OptionalLong end, String speaker, String text) {

    Cue saidBy(String other, String words) {
        return new Cue(start, end, other, words);
    }
}
