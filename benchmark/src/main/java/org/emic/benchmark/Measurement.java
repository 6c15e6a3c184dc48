package org.emic.benchmark;

/// One question, answered by a few figures.
interface Measurement {

    /// What to call it on the command line.
    String name();

    void run(Sheet sheet) throws Exception;
}
