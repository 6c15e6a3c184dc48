package org.emic.storage;

import java.nio.file.Path;

/// A database in one file.
public record SqliteFile(Path path) implements DatabaseAddress {

    public SqliteFile {
        path = path.toAbsolutePath();
    }

    @Override
    public String shown() {
        return path.toString();
    }
}
