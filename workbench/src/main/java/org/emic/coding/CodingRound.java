package org.emic.coding;

import java.util.List;
import java.util.Optional;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.ids.StudyId;

/// A round of independent coding by two coders.
public sealed interface CodingRound permits OpenRound, RevealedRound {

    RoundId id();

    StudyId study();

    /// 1 for the study's first round.
    int number();

    /// Two, A first.
    List<RoundCoder> coders();

    default Optional<RoundCoder> coder(PersonId person) {
        return coders().stream()
                .filter(coder -> coder.person().id().equals(person))
                .findFirst();
    }

    default RoundCoder coder(Letter letter) {
        return coders().stream()
                .filter(coder -> coder.letter() == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a round has two coders"));
    }
}
