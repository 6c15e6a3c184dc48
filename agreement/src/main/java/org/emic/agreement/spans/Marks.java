package org.emic.agreement.spans;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// What one coder marked in one document: spans in parallel arrays, by start, then end, then code.
final class Marks {

    /// Stands for "this coder did not code this document": always this instance, even after a change.
    static final Marks ABSENT = new Marks(new int[0], new int[0], new int[0]);

    private final int[] starts;
    private final int[] ends;
    private final int[] codes;

    /// The arrays are handed over.
    private Marks(int[] starts, int[] ends, int[] codes) {
        this.starts = starts;
        this.ends = ends;
        this.codes = codes;
    }

    /// Spans in any order; the arrays are handed over.
    static Marks of(int[] starts, int[] ends, int[] codes) {
        int size = starts.length;
        long[] byStart = new long[size];
        for (int span = 0; span < size; span++) {
            byStart[span] = packed(starts[span], span);
        }
        Arrays.sort(byStart);
        Marks sorted = new Marks(new int[size], new int[size], new int[size]);
        for (int place = 0; place < size; place++) {
            int span = (int) byStart[place];
            sorted.starts[place] = starts[span];
            sorted.ends[place] = ends[span];
            sorted.codes[place] = codes[span];
        }
        sorted.sortSpansOfOneStart();
        return sorted;
    }

    private void sortSpansOfOneStart() {
        int from = 0;
        while (from < size()) {
            int to = from + 1;
            while (to < size() && starts[to] == starts[from]) {
                to++;
            }
            sortByEnd(from, to);
            from = to;
        }
    }

    private void sortByEnd(int from, int to) {
        if (to - from < 2) {
            return;
        }
        long[] keys = new long[to - from];
        for (int span = from; span < to; span++) {
            keys[span - from] = packed(ends[span], codes[span]);
        }
        Arrays.sort(keys);
        for (int span = from; span < to; span++) {
            ends[span] = (int) (keys[span - from] >>> 32);
            codes[span] = (int) keys[span - from];
        }
    }

    private static long packed(int high, int low) {
        return ((long) high << 32) | low;
    }

    int size() {
        return starts.length;
    }

    int start(int span) {
        return starts[span];
    }

    int end(int span) {
        return ends[span];
    }

    int code(int span) {
        return codes[span];
    }

    int length(int span) {
        return ends[span] - starts[span];
    }

    /// The first span that is marked twice with the same code, or −1.
    int firstDuplicate() {
        for (int span = 1; span < size(); span++) {
            if (starts[span] == starts[span - 1] && ends[span] == ends[span - 1] && codes[span] == codes[span - 1]) {
                return span;
            }
        }
        return -1;
    }

    /// The spans whose code satisfies the condition.
    Marks where(IntPredicate wantedCode) {
        int size = 0;
        int[] kept = new int[size()];
        for (int span = 0; span < size(); span++) {
            if (wantedCode.test(codes[span])) {
                kept[size++] = span;
            }
        }
        return size == size() ? this : picked(kept, size);
    }

    private Marks picked(int[] spans, int size) {
        Marks picked = new Marks(new int[size], new int[size], new int[size]);
        for (int place = 0; place < size; place++) {
            picked.starts[place] = starts[spans[place]];
            picked.ends[place] = ends[spans[place]];
            picked.codes[place] = codes[spans[place]];
        }
        return picked;
    }

    /// The spans with those of one code united where they overlap, and where they touch if `touchingToo`.
    ///
    /// Order by start is kept; spans of one start are of different codes afterwards.
    Marks united(int codesInUse, boolean touchingToo) {
        int[] newest = new int[codesInUse];
        Arrays.fill(newest, -1);
        int slack = touchingToo ? 0 : 1;
        int size = 0;
        int[] kept = new int[size()];
        int[] farthest = ends.clone();
        for (int span = 0; span < size(); span++) {
            int before = newest[codes[span]];
            if (before >= 0 && starts[span] + slack <= farthest[before]) {
                farthest[before] = Math.max(farthest[before], ends[span]);
            } else {
                newest[codes[span]] = span;
                kept[size++] = span;
            }
        }
        if (size == size()) {
            return this;
        }
        return new Marks(starts, farthest, codes).picked(kept, size);
    }

    /// Whether no place is marked twice.
    boolean isExclusive() {
        for (int span = 1; span < size(); span++) {
            if (starts[span] < ends[span - 1]) {
                return false; // neighbours are enough: up to the first overlap, ends rise with starts
            }
        }
        return true;
    }
}
