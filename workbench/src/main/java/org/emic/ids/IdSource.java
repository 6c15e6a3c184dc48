package org.emic.ids;

import java.util.UUID;

/// Where new identifiers come from.
@FunctionalInterface
public interface IdSource {

    UUID next();

    /// Identifiers from a strong random source.
    static IdSource random() {
        return UUID::randomUUID;
    }
}
