package org.emic.agreement.spans;

/// One pass over what several coders marked in one document, from boundary to boundary.
///
/// Sums over coders are whole numbers, so that their order cannot move a result. Time O(n·m) for n spans of m
/// coders, memory O(q + m²).
final class DocumentSweep {

    private static final int NOTHING_LEFT = Integer.MAX_VALUE;

    private final Marks[] marks;
    private final int length;
    private final int coders;

    private final int[] cursors;
    private final boolean[] inside;
    private final int[] coveredBefore;
    private final int[][] coveredAtStart;
    private final int[] users;
    private final int[] usersSince;
    private int gaps;
    private int gapsSince;

    /// Per code: Σ w·n(n−1) over stretches of length w that n coders gave it.
    final long[] agreeingPairs;

    /// Σ w·n(n−1) over stretches that n coders left unmarked.
    long agreeingGaps;

    /// Per code: Σ_g Σ_j x_gj, where x_gj is how much of span g coder j marked with any code.
    final long[] crossed;

    /// Per code: Σ_g Σ_j x_gj².
    final double[] crossedSquares;

    /// Per code: Σ_g (Σ_j x_gj)².
    final double[] squaresOfCrossed;

    /// Sweeps at once.
    ///
    /// @param marks of each coder who coded the document, no place marked twice
    DocumentSweep(Marks[] marks, int length, int codes) {
        this.marks = marks;
        this.length = length;
        this.coders = marks.length;
        this.cursors = new int[coders];
        this.inside = new boolean[coders];
        this.coveredBefore = new int[coders];
        this.coveredAtStart = new int[coders][coders];
        this.users = new int[codes];
        this.usersSince = new int[codes];
        this.gaps = coders;
        this.agreeingPairs = new long[codes];
        this.crossed = new long[codes];
        this.crossedSquares = new double[codes];
        this.squaresOfCrossed = new double[codes];
        sweep();
    }

    private void sweep() {
        int coder = nextCoder();
        int position = nextBoundary(coder);
        while (position != NOTHING_LEFT) {
            countGaps(position);
            if (inside[coder]) {
                leave(coder, position);
            } else {
                enter(coder, position);
            }
            coder = nextCoder();
            position = nextBoundary(coder);
        }
        countGaps(length);
    }

    private int nextCoder() {
        int first = 0;
        for (int coder = 1; coder < coders; coder++) {
            if (nextBoundary(coder) < nextBoundary(first)) {
                first = coder;
            }
        }
        return first;
    }

    private int nextBoundary(int coder) {
        int span = cursors[coder];
        if (span == marks[coder].size()) {
            return NOTHING_LEFT;
        }
        return inside[coder] ? marks[coder].end(span) : marks[coder].start(span);
    }

    private void enter(int coder, int position) {
        int code = marks[coder].code(cursors[coder]);
        countUsers(code, position);
        users[code]++;
        gaps--;
        inside[coder] = true;
        for (int other = 0; other < coders; other++) {
            coveredAtStart[coder][other] = covered(other, position);
        }
    }

    private void leave(int coder, int position) {
        int code = marks[coder].code(cursors[coder]);
        countUsers(code, position);
        users[code]--;
        gaps++;
        long sum = 0;
        for (int other = 0; other < coders; other++) {
            if (other != coder) {
                int common = covered(other, position) - coveredAtStart[coder][other];
                sum += common;
                crossedSquares[code] += (double) common * common;
            }
        }
        crossed[code] += sum;
        squaresOfCrossed[code] += (double) sum * sum;
        coveredBefore[coder] += marks[coder].length(cursors[coder]);
        inside[coder] = false;
        cursors[coder]++;
    }

    /// How much of the document the coder marked before the position.
    private int covered(int coder, int position) {
        return coveredBefore[coder] + (inside[coder] ? position - marks[coder].start(cursors[coder]) : 0);
    }

    private void countUsers(int code, int position) {
        agreeingPairs[code] += (position - usersSince[code]) * pairs(users[code]);
        usersSince[code] = position;
    }

    private void countGaps(int position) {
        agreeingGaps += (position - gapsSince) * pairs(gaps);
        gapsSince = position;
    }

    private static long pairs(long of) {
        return of * (of - 1);
    }
}
