package org.emic.reliability;

import java.util.List;

/// Agreement on each label of a round, before resolution.
///
/// @param labels the labels that both coders have, in the order of the agreed codes
/// @param unlinked how many of both coders' labels have no partner and so no figure
/// @param lines how many lines were compared
/// @param transcripts in how many transcripts
public record AgreementTable(List<LabelAgreement> labels, int unlinked, int lines, int transcripts) {

    public AgreementTable {
        labels = List.copyOf(labels);
    }
}
