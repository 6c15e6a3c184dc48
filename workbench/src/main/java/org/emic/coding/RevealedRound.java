package org.emic.coding;

import java.time.Instant;
import java.util.List;
import org.emic.ids.RoundId;
import org.emic.ids.StudyId;

/// A round whose work both coders, and those who may, can see. Only [Rounds] makes one, and only from a round in which
/// both have submitted and the reveal has happened: whoever holds one may be shown everything in it.
public final class RevealedRound implements CodingRound {

    private final RoundId id;
    private final StudyId study;
    private final int number;
    private final List<RoundCoder> coders;
    private final Instant revealedAt;

    RevealedRound(RoundId id, StudyId study, int number, List<RoundCoder> coders, Instant revealedAt) {
        if (!coders.stream().allMatch(RoundCoder::hasSubmitted)) {
            throw new IllegalStateException("a round is revealed only after both have submitted");
        }
        this.id = id;
        this.study = study;
        this.number = number;
        this.coders = List.copyOf(coders);
        this.revealedAt = revealedAt;
    }

    @Override
    public RoundId id() {
        return id;
    }

    @Override
    public StudyId study() {
        return study;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public List<RoundCoder> coders() {
        return coders;
    }

    public Instant revealedAt() {
        return revealedAt;
    }
}
