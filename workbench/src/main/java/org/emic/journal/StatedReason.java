package org.emic.journal;

/// Why somebody did what is not done as a rule. The journal keeps its length and its hash, and no words.
///
/// @param words stripped
public record StatedReason(String words) {

    /// A reason of fewer code points says nothing.
    public static final int SHORTEST = 10;

    public StatedReason {
        words = words.strip();
    }

    public boolean isTooShort() {
        return length() < SHORTEST;
    }

    /// The event, with the reason's length and hash.
    public Event on(Event event) {
        return event.with("reason-length", length()).with("reason-sha256", Sha256.of(words));
    }

    private int length() {
        return words.codePointCount(0, words.length());
    }
}
