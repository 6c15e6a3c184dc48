package org.emic.storage;

/// The database could not be opened or used. Nothing of the work in question was kept.
public sealed class StorageFailed extends RuntimeException permits StorageAway {

    public StorageFailed(String message, Throwable cause) {
        super(message, cause);
    }

    public StorageFailed(String message) {
        super(message);
    }
}
