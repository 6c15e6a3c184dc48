package org.emic.themes;

import org.emic.journal.Event;
import org.emic.journal.StatedReason;
import org.emic.refusal.Refused;

/// The lead's word that what the check holds back may leave this once. The reason is printed in what leaves.
///
/// @param stated not too short
public record DisclosureOverride(StatedReason stated) {

    /// @throws Refused if the reason is too short
    public DisclosureOverride {
        if (stated.isTooShort()) {
            throw new Refused("refusal.disclosure.reason-short", StatedReason.SHORTEST);
        }
    }

    /// @throws Refused if the reason is too short
    public DisclosureOverride(String reason) {
        this(new StatedReason(reason));
    }

    public String reason() {
        return stated.words();
    }

    /// The event, with the reason's length and hash: the journal keeps no words.
    public Event on(Event event) {
        return stated.on(event);
    }
}
