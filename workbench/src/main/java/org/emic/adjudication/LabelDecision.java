package org.emic.adjudication;

import java.time.Instant;
import java.util.Optional;
import org.emic.ids.CodeId;
import org.emic.ids.LabelDecisionId;
import org.emic.ids.PersonId;

/// What somebody decided about one code of A and one of B.
///
/// @param reason may be empty
/// @param withdrawnAt when it was taken back; it stays in the record and counts for nothing
public record LabelDecision(
        LabelDecisionId id,
        CodeId a,
        CodeId b,
        LabelVerdict verdict,
        String reason,
        PersonId decidedBy,
        Instant decidedAt,
        Optional<Instant> withdrawnAt) {

    public boolean stands() {
        return withdrawnAt.isEmpty();
    }

    boolean isAbout(CodeId one, CodeId other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }
}
