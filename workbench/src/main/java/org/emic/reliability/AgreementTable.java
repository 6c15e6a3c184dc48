package org.emic.reliability;

import java.util.List;
import java.util.Optional;

/// Agreement on each label of a round.
///
/// @param labels those that both sides have, in the order of the agreed codes
/// @param together all of them in one; empty if there are none
/// @param unlinked how many of both coders' labels have no partner and so no figure; before resolution only
/// @param lines how many lines were compared
/// @param transcripts in how many transcripts
/// @param drawing how the intervals were made
public record AgreementTable(
        Comparison comparison,
        List<LabelAgreement> labels,
        Optional<Figures> together,
        int unlinked,
        int lines,
        int transcripts,
        Drawing drawing) {

    public AgreementTable {
        labels = List.copyOf(labels);
    }
}
