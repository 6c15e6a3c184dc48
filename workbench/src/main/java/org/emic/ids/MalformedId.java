package org.emic.ids;

import org.jspecify.annotations.Nullable;

/// Text that should have been an identifier is none. The text itself is not repeated: it may come from anywhere.
public final class MalformedId extends IllegalArgumentException {

    MalformedId(@Nullable Throwable cause) {
        super("not an identifier", cause);
    }
}
