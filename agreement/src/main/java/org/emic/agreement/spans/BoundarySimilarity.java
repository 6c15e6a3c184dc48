package org.emic.agreement.spans;

import java.util.BitSet;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;

/// Boundary similarity B of two segmentations of one text, with boundaries of one kind.
///
/// Fournier (2013), *Evaluating Text Segmentation using Boundary Edit Distance*, ACL, 1702-1712, with near
/// misses one place apart (n_t = 2) and weights as in segeval: `B = 1 − (|A| + |T|/2) / (|A| + |T| + |M|)` for
/// A boundaries of one segmentation only, T near misses and M matches. Not corrected for chance. Undefined
/// where neither has a boundary (segeval says 1).
public final class BoundarySimilarity {

    private BoundarySimilarity() {}

    /// The similarity of segmentations given by the lengths of their segments, in their order.
    ///
    /// Its basis counts potential boundaries as units.
    ///
    /// @throws IllegalArgumentException if a segment is not longer than 0, or the totals differ
    public static Estimate estimate(int[] firstLengths, int[] secondLengths) {
        BitSet first = boundaries(firstLengths);
        BitSet second = boundaries(secondLengths);
        int length = first.length();
        if (length != second.length()) {
            throw new IllegalArgumentException("Segmentations of %d and of %d units are not of one text"
                    .formatted(length - 1, second.length() - 1));
        }
        first.clear(0);
        second.clear(0);
        first.clear(length - 1);
        second.clear(length - 1);
        return ofBoundaries(first, second, length - 1);
    }

    /// The positions at which segments begin, and the end of the last.
    private static BitSet boundaries(int... lengths) {
        BitSet positions = new BitSet();
        int position = 0;
        positions.set(0);
        for (int length : lengths) {
            if (length < 1) {
                throw new IllegalArgumentException("A segment is at least 1 long, unlike " + length);
            }
            position = Math.addExact(position, length);
            positions.set(position);
        }
        return positions;
    }

    private static Estimate ofBoundaries(BitSet first, BitSet second, int length) {
        BitSet either = (BitSet) first.clone();
        either.xor(second);
        int matches = (first.cardinality() + second.cardinality() - either.cardinality()) / 2;
        int near = 0;
        int alone = 0;
        int position = either.nextSetBit(0);
        while (position >= 0) {
            boolean nearMiss = either.get(position + 1) && first.get(position) != first.get(position + 1);
            near += nearMiss ? 1 : 0;
            alone += nearMiss ? 0 : 1;
            position = either.nextSetBit(nearMiss ? position + 2 : position + 1);
        }
        long places = Math.max(0, length - 1);
        Basis basis = new Basis(2, places, 0, 2 * places);
        int all = alone + near + matches;
        return all == 0
                ? Estimate.Undefined.because(Reason.NOTHING_MARKED, basis)
                : Estimate.Value.uncorrected(1 - (alone + near / 2.0) / all, basis);
    }
}
