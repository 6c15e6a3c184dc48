package org.emic.themes;

import java.util.List;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.AgreedCodings;
import org.emic.coding.RevealedRound;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Transaction;
import org.emic.study.Roster;
import org.emic.transcripts.Transcript;
import org.emic.transcripts.TranscriptSummary;

/// What Phase 2 works on and others keep. The workbench joins their use cases to it; tests put up small studies of
/// their own.
public interface Material {

    AgreedCodings agreed(Transaction tx, RevealedRound round);

    /// The agreed codes alone, which are to be had without working out where they stand.
    default List<AgreedCode> codes(Transaction tx, RevealedRound round) {
        return agreed(tx, round).codes();
    }

    /// Participants in the order in which they were added.
    Roster roster(Transaction tx, StudyId study);

    /// In the order in which they were kept.
    List<TranscriptSummary> transcripts(Transaction tx, StudyId study);

    Transcript transcript(Transaction tx, StudyId study, TranscriptId id);
}
