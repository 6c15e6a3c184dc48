package org.emic.storage;

import java.nio.file.Path;

/// A database in one file.
public record SqliteFile(Path path) implements DatabaseAddress {

    public SqliteFile {
        path = path.toAbsolutePath();
    }

    /// The file is copied before its tables are changed, whatever is said.
    @Override
    public SqliteFile saidToBeBackedUp() {
        return this;
    }

    @Override
    public String shown() {
        return path.toString();
    }
}
