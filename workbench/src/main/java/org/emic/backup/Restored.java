package org.emic.backup;

import java.time.Instant;
import java.util.List;
import org.emic.journal.Finding;

/// What a restore has put back.
///
/// @param made when the backup was made
/// @param findings where a journal does not hold: it did not when the backup was made either
public record Restored(Instant made, long rows, int studies, List<Finding> findings) {

    public Restored {
        findings = List.copyOf(findings);
    }
}
