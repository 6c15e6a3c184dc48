package org.emic.storage;

/// The database does not answer at present, or not in time. It may again in a moment: the same work may be tried again.
///
/// If the answer to the very last step was lost, the work may have been kept after all.
public final class StorageAway extends StorageFailed {

    public StorageAway(Throwable cause) {
        super("The database does not answer at present. Try again in a moment.", cause);
    }
}
