package org.emic.themes;

import org.emic.journal.Event;
import org.emic.journal.Sha256;
import org.emic.refusal.Refused;

/// The lead's word that what the check holds back may leave this once. The reason is printed in what leaves.
///
/// @param reason stripped, of at least [#SHORTEST_REASON] code points
public record DisclosureOverride(String reason) {

    /// A reason that is shorter says nothing.
    public static final int SHORTEST_REASON = 10;

    /// @throws Refused if the reason is too short
    public DisclosureOverride {
        reason = reason.strip();
        if (length(reason) < SHORTEST_REASON) {
            throw new Refused("refusal.disclosure.reason-short", SHORTEST_REASON);
        }
    }

    /// The event, with the reason's length and hash: the journal keeps no words.
    public Event on(Event event) {
        return event.with("reason-length", length(reason)).with("reason-sha256", Sha256.of(reason));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
