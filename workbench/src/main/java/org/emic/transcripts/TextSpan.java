package org.emic.transcripts;

/// A passage: 0-based, half-open positions in Unicode code points.
///
/// @param start the first code point, 0 or more
/// @param end one past the last, more than start
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a passage has at least one character: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /// How many code points both cover; 0 if they do not meet.
    public int shared(TextSpan other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /// The smallest passage that covers both.
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Earlier first; of two with one start, the longer first, so that what encloses comes before what it encloses.
    @Override
    public int compareTo(TextSpan other) {
        var byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
