package org.emic.backup;

import java.time.Instant;
import java.util.Map;

/// What a backup says of itself in its first entry.
///
/// @param schema the version of the tables
/// @param rows how many rows each table has, in the order in which they can be put back
record Contents(String format, int version, int schema, Instant made, Map<String, Long> rows) {

    static final String FORMAT = "emic-backup";
    static final int VERSION = 1;

    long all() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
