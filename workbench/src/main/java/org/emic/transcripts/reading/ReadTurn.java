package org.emic.transcripts.reading;

import java.util.OptionalLong;

/// What one speaker said in one go.
///
/// @param speaker as the file names them; empty if it does not
/// @param startMillis when it begins in the recording, if the file says
/// @param text one paragraph, never blank, without line ends
public record ReadTurn(String speaker, OptionalLong startMillis, OptionalLong endMillis, String text) {

    /// What a person said does not print itself.
    @Override
    public String toString() {
        return "ReadTurn[" + text.length() + "]";
    }
}
