package org.emic.report;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.emic.adjudication.DiscrepancyClass;
import org.emic.adjudication.LabelVerdict;
import org.emic.adjudication.ResolutionKind;

/// How much was done: what a method section and its reviewers ask for.
///
/// @param minutes of recording, as far as the transcripts say; empty if none says
/// @param withoutTimes how many transcripts do not say
/// @param coders in the order of their letters
/// @param labels decisions that stand, by verdict
/// @param discrepancies by class
/// @param resolutions in force, by kind
/// @param open discrepancies that are not settled
/// @param deferred those of them that both put off
public record MethodFigures(
        int interviews,
        long words,
        OptionalLong minutes,
        int withoutTimes,
        long lines,
        List<Coder> coders,
        Map<LabelVerdict, Integer> labels,
        Map<DiscrepancyClass, Integer> discrepancies,
        Map<ResolutionKind, Integer> resolutions,
        int agreedCodes,
        int agreedPassages,
        int open,
        int deferred) {

    public MethodFigures {
        coders = List.copyOf(coders);
        labels = Map.copyOf(labels);
        discrepancies = Map.copyOf(discrepancies);
        resolutions = Map.copyOf(resolutions);
    }

    /// What one coder did before the reveal. Coders are named by their letter only.
    public record Coder(String letter, int codes, int codings) {}
}
