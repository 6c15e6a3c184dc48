package org.emic.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emic.ids.Id;

/// GUIDs as other programs take them: in capitals, without braces. What has an id keeps it, so that a thing is found
/// again in the JSON of the same study; what has none gets one that is the same in every export.
final class RefiGuid {

    private RefiGuid() {}

    static String of(Id id) {
        return written(id.value());
    }

    /// For a thing without an id.
    ///
    /// @param what kind of thing it is
    /// @param parts what tells it from others of its kind
    static String derived(String what, Object... parts) {
        var name = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("/", what + "/", ""));
        return written(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(UUID id) {
        return id.toString().toUpperCase(Locale.ROOT);
    }
}
