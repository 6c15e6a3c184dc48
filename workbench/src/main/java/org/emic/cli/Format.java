package org.emic.cli;

/// In what form a command prints its result.
enum Format {
    text,
    json,
    csv
}
