package org.emic.backup;

/// Is told how far a backup or a restore has come.
@FunctionalInterface
public interface BackupWatch {

    BackupWatch NOBODY = (rows, all) -> {};

    /// @param rows how many rows are done
    /// @param all how many there are
    void at(long rows, long all);
}
