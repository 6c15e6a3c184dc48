package org.emic.exchange;

/// Told how far an export is.
@FunctionalInterface
public interface ExportWatch {

    /// For those who do not look.
    ExportWatch NOBODY = (done, all) -> {};

    /// @param done how many interviews are written
    void at(int done, int all);
}
