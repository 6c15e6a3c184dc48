package org.emic.agreement.distance;

import java.util.BitSet;
import java.util.List;

/// The difference between sets of codes, for coders who may give a unit several codes or none.
///
/// Used as it stands, not squared (Passonneau 2006). Two empty sets don't differ; the empty set is disjoint from, and
/// not contained in, any other set, so that "nothing" against "something" is the full difference 1.
public enum SetDifference {
    /// `1 − |A∩B| / |A∪B|`.
    JACCARD("jaccard") {
        @Override
        double between(double common, double union, double smaller) {
            return 1 - common / union;
        }
    },
    /// `1 − J·M` with the Jaccard index J and the monotonicity M: 1 for equal sets, 2/3 where one contains the other,
    /// 1/3 where they overlap, 0 where they are disjoint (Passonneau 2006).
    MASI("masi") {
        @Override
        double between(double common, double union, double smaller) {
            double monotonicity = common == smaller ? 2.0 / 3 : 1.0 / 3;
            return 1 - common / union * monotonicity;
        }
    };

    private final String id;

    SetDifference(String id) {
        this.id = id;
    }

    /// The difference between two sets of code indices, between 0 and 1.
    public double between(BitSet first, BitSet second) {
        if (first.equals(second)) {
            return 0;
        }
        BitSet intersection = (BitSet) first.clone();
        intersection.and(second);
        int common = intersection.cardinality();
        if (common == 0) {
            return 1;
        }
        int sizes = first.cardinality() + second.cardinality();
        return between(common, sizes - common, Math.min(first.cardinality(), second.cardinality()));
    }

    /// The rule for data whose category indices stand for these sets, as [org.emic.agreement.data.SetTable] gives them.
    public Difference over(List<BitSet> sets) {
        List<BitSet> copies = sets.stream().map(set -> (BitSet) set.clone()).toList();
        return new Difference() {
            @Override
            public String name() {
                return id;
            }

            @Override
            public Distance boundTo(long[] valuesPerCategory) {
                if (copies.size() != valuesPerCategory.length) {
                    throw new IllegalArgumentException(
                            "%d sets for %d categories".formatted(copies.size(), valuesPerCategory.length));
                }
                return (first, second) -> between(copies.get(first), copies.get(second));
            }
        };
    }

    /// For two different sets with something in common, given the sizes of their intersection, their union and the
    /// smaller set.
    abstract double between(double common, double union, double smaller);
}
