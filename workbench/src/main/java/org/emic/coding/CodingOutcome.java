package org.emic.coding;

import java.util.List;

/// What came of a coding act.
///
/// @param codings those that the act was about, as they are now; a withdrawn one says so
/// @param lastAct the number of the coder's last act in the transcript that can be undone, 0 if there is none
public record CodingOutcome(Word word, List<Coding> codings, long lastAct) {

    public CodingOutcome {
        codings = List.copyOf(codings);
    }

    /// The coding that stands after the act.
    public Coding standing() {
        return codings.stream()
                .filter(Coding::stands)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing stands"));
    }

    /// What happened, in one word.
    public enum Word {
        /// It was done.
        DONE,
        /// It was so already; nothing changed.
        ALREADY,
        /// The passage has this code already; the older coding stands for both.
        MERGED
    }
}
