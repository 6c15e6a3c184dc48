package org.emic.agreement.intervals;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws as many units as there are, with putting back, and says how many came from each group.
final class MultinomialDraw {

    /// Up to so many units per group it is faster to draw unit by unit than number by number.
    private static final int FEW = 8;

    private final long[] sizes;
    private final long units;
    private final int[] groupOfUnit;

    /// @param sizes how many units each group holds
    MultinomialDraw(long... sizes) {
        this.sizes = sizes.clone();
        this.units = Arrays.stream(sizes).sum();
        this.groupOfUnit = units <= (long) FEW * sizes.length ? groups() : new int[0];
    }

    private int[] groups() {
        int[] groups = new int[(int) units];
        int unit = 0;
        for (int group = 0; group < sizes.length; group++) {
            Arrays.fill(groups, unit, unit + (int) sizes[group], group);
            unit += (int) sizes[group];
        }
        return groups;
    }

    /// Adds the numbers drawn to `into`, from index `offset` on.
    void next(RandomGenerator random, long[] into, int offset) {
        if (groupOfUnit.length > 0) {
            for (int draw = 0; draw < groupOfUnit.length; draw++) {
                into[offset + groupOfUnit[random.nextInt(groupOfUnit.length)]]++;
            }
            return;
        }
        long left = units;
        long unitsLeft = units;
        for (int group = 0; group < sizes.length && left > 0; group++) {
            long drawn = sizes[group] == unitsLeft
                    ? left
                    : BinomialDraw.next(random, left, (double) sizes[group] / unitsLeft);
            into[offset + group] += drawn;
            left -= drawn;
            unitsLeft -= sizes[group];
        }
    }
}
