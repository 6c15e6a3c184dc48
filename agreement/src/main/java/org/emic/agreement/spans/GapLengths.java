package org.emic.agreement.spans;

import java.util.Arrays;

/// The lengths of all coders' gaps in one document.
final class GapLengths {

    private final int[] sorted;
    private final double[] sumFrom;

    GapLengths(Marks[] marks, int length) {
        int[] gaps =
                new int[Arrays.stream(marks).mapToInt(own -> own.size() + 1).sum()];
        int count = 0;
        for (Marks own : marks) {
            int free = 0;
            for (int span = 0; span < own.size(); span++) {
                gaps[count++] = own.start(span) - free;
                free = own.end(span);
            }
            gaps[count++] = length - free;
        }
        Arrays.sort(gaps);
        this.sorted = gaps;
        this.sumFrom = new double[count + 1];
        for (int gap = count - 1; gap >= 0; gap--) {
            sumFrom[gap] = sumFrom[gap + 1] + gaps[gap];
        }
    }

    /// Σ (gap − l + 1) over gaps of length l and more: in how many places a span of length l fits into a gap.
    double places(int l) {
        int first = firstNotBelow(l);
        return sumFrom[first] - (double) (sorted.length - first) * (l - 1);
    }

    private int firstNotBelow(int l) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < l) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
