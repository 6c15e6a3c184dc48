package org.emic.agreement.spans;

/// A stretch of a document to which a coder gave a code.
///
/// @param start the position of the first unit of length, from 0
/// @param end the position after the last one
/// @param code the index of the code
public record Span(int start, int end, int code) {

    public Span {
        if (start < 0 || code < 0) {
            throw new IllegalArgumentException(
                    "A span has no negative start or code: [%d, %d), code %d".formatted(start, end, code));
        }
        if (end <= start) {
            throw new IllegalArgumentException("A span ends after its start, unlike [%d, %d)".formatted(start, end));
        }
    }

    /// How many units of length it covers.
    public int length() {
        return end - start;
    }
}
