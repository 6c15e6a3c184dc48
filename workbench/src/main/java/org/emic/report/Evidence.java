package org.emic.report;

import java.util.Optional;
import org.emic.coding.RevealedRound;
import org.emic.storage.Transaction;

/// What a report tells and reconciliation and reliability keep. The workbench joins their use cases to it.
public interface Evidence {

    Proceedings proceedings(Transaction tx, RevealedRound round);

    /// Empty if it cannot be computed at all.
    Optional<ReportedAgreement> agreement(Transaction tx, RevealedRound round);
}
