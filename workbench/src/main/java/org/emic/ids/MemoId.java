package org.emic.ids;

import java.util.UUID;

/// A memo.
public record MemoId(UUID value) implements Id {

    /// Reads an id from text.
    ///
    /// @throws MalformedId if the text is not a UUID
    public static MemoId of(String text) {
        return new MemoId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
