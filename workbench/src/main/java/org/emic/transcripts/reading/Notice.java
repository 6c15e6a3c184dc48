package org.emic.transcripts.reading;

import java.util.List;

/// A sentence for the person, by its key in `messages/refusal.properties`.
///
/// @param arguments what its placeholders stand for: texts and whole numbers. They may quote the file: never log them
public record Notice(String key, List<Object> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments));
    }

    /// Names a key of the messages but none of what the file says.
    @Override
    public String toString() {
        return key;
    }
}
