package org.emic.study;

import java.util.List;
import org.emic.ids.DraftId;
import org.emic.study.reading.Table;

/// A table that was read from a file and not yet kept, with what keeping it would do.
///
/// @param choices one for each column after the label's
public record ParticipantDraft(DraftId id, String fileName, Table table, List<ColumnChoice> choices, ImportPlan plan) {

    public ParticipantDraft {
        choices = List.copyOf(choices);
    }
}
