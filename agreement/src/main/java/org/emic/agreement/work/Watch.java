package org.emic.agreement.work;

/// Somebody who waits for a long computation and may end it. Asked by the calling thread only.
public interface Watch {

    /// Nobody waits.
    Watch NOBODY = (done, all) -> true;

    /// How far it is: first with nothing done, at last with everything.
    ///
    /// @return whether to go on; if not, the computation ends with a
    /// [java.util.concurrent.CancellationException]
    boolean goesOn(int done, int all);
}
