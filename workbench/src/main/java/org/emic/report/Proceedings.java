package org.emic.report;

import java.util.Map;
import org.emic.adjudication.DiscrepancyClass;
import org.emic.adjudication.LabelVerdict;
import org.emic.adjudication.ResolutionKind;

/// What reconciliation did, counted.
///
/// @param labels decisions that stand, by verdict
/// @param discrepancies by class
/// @param resolutions in force, by kind
/// @param deferred discrepancies that were put off
public record Proceedings(
        Map<LabelVerdict, Integer> labels,
        Map<DiscrepancyClass, Integer> discrepancies,
        Map<ResolutionKind, Integer> resolutions,
        int deferred) {

    public Proceedings {
        labels = Map.copyOf(labels);
        discrepancies = Map.copyOf(discrepancies);
        resolutions = Map.copyOf(resolutions);
    }
}
