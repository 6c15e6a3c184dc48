package org.emic.refusal;

import java.util.List;

/// A use case could not do what it was asked. Nothing was changed.
public abstract sealed class Refusal extends RuntimeException permits Refused, Stale, NotThere {

    private final String key;
    private final List<Object> arguments;

    Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /// The key of the sentence in the message files, such as `refusal.coding.span-outside`.
    public String key() {
        return key;
    }

    /// What the sentence's placeholders stand for. May hold what the person typed: never log it.
    public List<Object> arguments() {
        return arguments;
    }
}
