package org.emic.coding;

import java.util.List;
import org.emic.ids.RoundId;
import org.emic.ids.StudyId;

/// A round in which each coder sees only their own work.
public record OpenRound(RoundId id, StudyId study, int number, List<RoundCoder> coders) implements CodingRound {

    public OpenRound {
        coders = List.copyOf(coders);
    }

    public boolean bothHaveSubmitted() {
        return coders.stream().allMatch(RoundCoder::hasSubmitted);
    }
}
