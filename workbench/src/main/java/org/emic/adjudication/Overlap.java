package org.emic.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.emic.coding.Coding;
import org.emic.transcripts.TextSpan;

/// How far a coding of one coder and one of the other cover the same text.
///
/// @param one the place of the one coding in its list
/// @param other the place of the other coding in its list
/// @param shared code points that both cover
/// @param union code points that at least one covers
record Overlap(int one, int other, int shared, int union) {

    /// The closest first; of equally close ones, those that come first in the text.
    static final Comparator<Overlap> CLOSEST_FIRST = Comparator.<Overlap>comparingDouble(
                    overlap -> -(double) overlap.shared / overlap.union)
            .thenComparingInt(Overlap::one)
            .thenComparingInt(Overlap::other);

    private static Overlap of(int one, TextSpan first, int other, TextSpan second) {
        var shared = first.shared(second);
        return new Overlap(one, other, shared, first.length() + second.length() - shared);
    }

    /// Whether both share at least half of what they cover together: close enough to be about the same place.
    boolean isOnePlace() {
        return 2L * shared >= union;
    }

    /// Hands over every pair of codings that meet. Both lists are ordered by where the codings start.
    static void each(List<Coding> ones, List<Coding> others, Consumer<Overlap> found) {
        var reach = furthestEnds(others);
        for (var one = 0; one < ones.size(); one++) {
            var span = ones.get(one).span();
            for (var other = firstBeyond(reach, span.start()); other < others.size(); other++) {
                var second = others.get(other).span();
                if (second.start() >= span.end()) {
                    break;
                }
                if (span.overlaps(second)) {
                    found.accept(of(one, span, other, second));
                }
            }
        }
    }

    /// For each coding, how far it or any before it reaches: this never falls, so it can be searched.
    private static List<Integer> furthestEnds(List<Coding> codings) {
        var ends = new ArrayList<Integer>(codings.size());
        var furthest = 0;
        for (var coding : codings) {
            furthest = Math.max(furthest, coding.span().end());
            ends.add(furthest);
        }
        return ends;
    }

    private static int firstBeyond(List<Integer> ends, int position) {
        var low = 0;
        var high = ends.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ends.get(middle) > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
