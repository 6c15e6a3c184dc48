package org.emic.statistics;

/// Somebody who waits while a file is read.
@FunctionalInterface
public interface ReadingWatch {

    /// Nobody waits.
    ReadingWatch NOBODY = (bytes, all) -> {};

    /// So many bytes are read.
    void at(long bytes, long all);
}
