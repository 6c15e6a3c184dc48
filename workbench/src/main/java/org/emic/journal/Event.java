package org.emic.journal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.emic.ids.Id;
import org.emic.ids.RoundId;

/// Something that happened, as the journal keeps it.
///
/// @param kind a stable name such as `coding.added`; it is never the name of a class
/// @param subject what it happened to
/// @param details names and values; values are ids, numbers, closed words and hashes, never a person's text
/// @param sealedBy the open round whose reveal makes the entry readable for others than its author
public record Event(String kind, Optional<UUID> subject, Map<String, String> details, Optional<RoundId> sealedBy) {

    public Event {
        details = Map.copyOf(details);
    }

    public static Event of(String kind) {
        return new Event(kind, Optional.empty(), Map.of(), Optional.empty());
    }

    public static Event of(String kind, Id subject) {
        return new Event(kind, Optional.of(subject.value()), Map.of(), Optional.empty());
    }

    public Event with(String name, Object value) {
        var more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new Event(kind, subject, more, sealedBy);
    }

    /// The same event, readable only by its author until the round is revealed.
    public Event sealedBy(RoundId round) {
        return new Event(kind, subject, details, Optional.of(round));
    }
}
