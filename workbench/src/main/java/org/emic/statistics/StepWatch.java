package org.emic.statistics;

/// Somebody who waits while a file is read or samples are drawn.
@FunctionalInterface
public interface StepWatch {

    /// Nobody waits.
    StepWatch NOBODY = (done, all) -> {};

    /// So much of it is done.
    void at(long done, long all);
}
