package org.emic.coding;

import java.time.Instant;
import java.util.Optional;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TextSpan;

/// One code given to one passage by one coder.
///
/// @param negative whether the coder marked it as a negative case: it speaks against what the code says
/// @param withdrawnAt when the coder took it back, before submitting; a withdrawn coding counts nowhere
public record Coding(
        CodingId id,
        RoundId round,
        TranscriptId transcript,
        PersonId coder,
        CodeId code,
        TextSpan span,
        boolean negative,
        Instant createdAt,
        Optional<Instant> withdrawnAt) {

    public boolean stands() {
        return withdrawnAt.isEmpty();
    }

    Coding withdrawn(Instant at) {
        return new Coding(id, round, transcript, coder, code, span, negative, createdAt, Optional.of(at));
    }

    Coding broughtBack() {
        return new Coding(id, round, transcript, coder, code, span, negative, createdAt, Optional.empty());
    }

    Coding negative(boolean isNegative) {
        return new Coding(id, round, transcript, coder, code, span, isNegative, createdAt, withdrawnAt);
    }
}
