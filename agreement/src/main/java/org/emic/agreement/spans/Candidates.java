package org.emic.agreement.spans;

import java.util.Arrays;

/// For each span of one coder, the spans of another that overlap it and satisfy a rule, by their start.
///
/// One sweep over both: time O(n + E) for n spans and E pairs that overlap.
final class Candidates {

    /// A rule for two spans that overlap: the length that they have in common, and that of their union.
    @FunctionalInterface
    interface Rule {
        boolean matches(int common, int union);
    }

    private final int others;
    private final int[] first;
    private int[] candidates = new int[16];
    private int size;

    Candidates(Marks one, Marks other, Rule rule) {
        this.others = other.size();
        this.first = new int[one.size() + 1];
        int[] next = new int[others + 1]; // after which place which span is still open: 0 at the head, span + 1
        Arrays.setAll(next, place -> place);
        for (int span = 0; span < one.size(); span++) {
            int place = 0;
            while (next[place] < others && other.start(next[place]) < one.end(span)) {
                int candidate = next[place];
                if (other.end(candidate) <= one.start(span)) {
                    next[place] = next[candidate + 1]; // those of one start ever later: none will meet it again
                } else {
                    addIf(rule, one, span, other, candidate);
                    place = candidate + 1;
                }
            }
            first[span + 1] = size;
        }
    }

    private void addIf(Rule rule, Marks one, int span, Marks other, int candidate) {
        int common = Math.min(one.end(span), other.end(candidate)) - Math.max(one.start(span), other.start(candidate));
        int union = Math.max(one.end(span), other.end(candidate)) - Math.min(one.start(span), other.start(candidate));
        if (rule.matches(common, union)) {
            if (size == candidates.length) {
                candidates = Arrays.copyOf(candidates, 2 * size);
            }
            candidates[size++] = candidate;
        }
    }

    /// How many spans the one coder has.
    int spans() {
        return first.length - 1;
    }

    /// How many spans the other coder has.
    int others() {
        return others;
    }

    /// The first pair of a span; its pairs end where those of the next span begin.
    int firstPair(int span) {
        return first[span];
    }

    /// The other coder's span in a pair.
    int candidate(int pair) {
        return candidates[pair];
    }
}
