package org.emic.storage;

/// The database could not be opened or used. Nothing of the work in question was kept.
public final class StorageFailed extends RuntimeException {

    public StorageFailed(String message, Throwable cause) {
        super(message, cause);
    }

    public StorageFailed(String message) {
        super(message);
    }
}
