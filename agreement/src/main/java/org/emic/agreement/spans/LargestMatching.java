package org.emic.agreement.spans;

import java.util.Arrays;

/// The most candidates that can be paired with a span each, one to one: Hopcroft & Karp (1973).
///
/// It starts from a greedy matching, which is already the largest where neither coder's spans overlap and any
/// overlap will do. Time O(E√n) for E candidates.
final class LargestMatching {

    private static final int FREE = -1;
    private static final int UNREACHED = Integer.MAX_VALUE;

    private final Candidates candidates;
    private final int[] partnerOfSpan;
    private final int[] partnerOfOther;
    private final int[] layers;
    private final int[] visited;
    private final int[] untried;
    private int lastLayer;

    private LargestMatching(Candidates candidates) {
        this.candidates = candidates;
        this.partnerOfSpan = new int[candidates.spans()];
        this.partnerOfOther = new int[candidates.others()];
        this.layers = new int[candidates.spans()];
        this.visited = new int[candidates.spans()];
        this.untried = new int[candidates.spans()];
        Arrays.fill(partnerOfSpan, FREE);
        Arrays.fill(partnerOfOther, FREE);
    }

    /// How many pairs the largest matching has.
    static int size(Candidates candidates) {
        LargestMatching matching = new LargestMatching(candidates);
        int size = matching.greedy();
        while (matching.layer()) {
            size += matching.augment();
        }
        return size;
    }

    private int greedy() {
        int matched = 0;
        for (int span = 0; span < partnerOfSpan.length; span++) {
            for (int pair = candidates.firstPair(span); pair < candidates.firstPair(span + 1); pair++) {
                if (partnerOfOther[candidates.candidate(pair)] == FREE) {
                    match(span, candidates.candidate(pair));
                    matched++;
                    break;
                }
            }
        }
        return matched;
    }

    private void match(int span, int candidate) {
        partnerOfSpan[span] = candidate;
        partnerOfOther[candidate] = span;
    }

    /// Numbers the spans by their distance from an unmatched one, up to the layer from which a free candidate is
    /// reached; whether there is such a layer.
    private boolean layer() {
        int filled = 0;
        for (int span = 0; span < layers.length; span++) {
            boolean free = partnerOfSpan[span] == FREE;
            layers[span] = free ? 0 : UNREACHED;
            untried[span] = candidates.firstPair(span);
            if (free) {
                visited[filled++] = span;
            }
        }
        lastLayer = UNREACHED;
        for (int head = 0; head < filled && layers[visited[head]] <= lastLayer; head++) {
            filled = expand(visited[head], filled);
        }
        return lastLayer != UNREACHED;
    }

    private int expand(int span, int filled) {
        int end = filled;
        for (int pair = candidates.firstPair(span); pair < candidates.firstPair(span + 1); pair++) {
            int partner = partnerOfOther[candidates.candidate(pair)];
            if (partner == FREE) {
                lastLayer = layers[span];
            } else if (layers[partner] == UNREACHED) {
                layers[partner] = layers[span] + 1;
                visited[end++] = partner;
            }
        }
        return end;
    }

    private int augment() {
        int matched = 0;
        for (int span = 0; span < partnerOfSpan.length; span++) {
            if (partnerOfSpan[span] == FREE && augmentFrom(span)) {
                matched++;
            }
        }
        return matched;
    }

    /// Depth-first along the layers, with a path instead of recursion: chains of overlapping spans can be long.
    private boolean augmentFrom(int root) {
        int depth = 0;
        visited[0] = root;
        while (depth >= 0) {
            int span = visited[depth];
            if (untried[span] == candidates.firstPair(span + 1)) {
                depth--;
                continue;
            }
            int partner = partnerOfOther[candidates.candidate(untried[span]++)];
            if (partner == FREE) {
                matchAlong(depth);
                return true;
            }
            if (depth < lastLayer && layers[partner] == depth + 1) {
                visited[++depth] = partner;
            }
        }
        return false;
    }

    private void matchAlong(int depth) {
        for (int step = depth; step >= 0; step--) {
            int span = visited[step];
            match(span, candidates.candidate(untried[span] - 1));
        }
    }
}
