package org.emic.agreement.intervals;

import java.util.List;

/// Puts together what was counted in each document.
///
/// @param <S> what is counted
@FunctionalInterface
public interface Pooling<S> {

    /// The counts of the documents taken together, each as often as `times` says. Must not change its arguments.
    S pooled(List<S> documents, int... times);
}
