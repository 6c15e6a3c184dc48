package org.emic.agreement.spans;

/// A document cut at every boundary of any coder: stretches within which nothing changes.
final class Stretches {

    private final Marks[] marks;
    private final int length;
    private final int gap;
    private final int[] cursors;
    private int start;
    private int end;

    /// @param marks of each coder
    /// @param gap what [#value] gives for an unmarked stretch
    /// @throws IllegalArgumentException if a coder marked a place twice
    Stretches(Marks[] marks, int length, int gap) {
        for (Marks own : marks) {
            if (!own.isExclusive()) {
                throw new IllegalArgumentException(
                        "A coder's spans of different codes overlap; take one code at a time");
            }
        }
        this.marks = marks;
        this.length = length;
        this.gap = gap;
        this.cursors = new int[marks.length];
    }

    /// Moves to the next stretch, if there is one.
    boolean next() {
        start = end;
        if (start == length) {
            return false;
        }
        end = length;
        for (int coder = 0; coder < marks.length; coder++) {
            Marks own = marks[coder];
            while (cursors[coder] < own.size() && own.end(cursors[coder]) <= start) {
                cursors[coder]++;
            }
            if (cursors[coder] < own.size()) {
                int span = cursors[coder];
                end = Math.min(end, own.start(span) > start ? own.start(span) : own.end(span));
            }
        }
        return true;
    }

    /// How long the stretch is.
    int width() {
        return end - start;
    }

    /// The code that the coder gave the stretch, or the gap.
    int value(int coder) {
        Marks own = marks[coder];
        int span = cursors[coder];
        return span < own.size() && own.start(span) <= start ? own.code(span) : gap;
    }
}
