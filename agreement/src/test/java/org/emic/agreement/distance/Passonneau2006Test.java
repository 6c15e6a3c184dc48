package org.emic.agreement.distance;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.emic.agreement.Estimate;
import org.emic.agreement.binary.PooledAlpha;
import org.emic.agreement.data.SetTable;
import org.emic.agreement.data.SetTableBuilder;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.CohenKappa;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.junit.jupiter.api.Test;

/// Set-valued codes, Passonneau (2006). Nine items of two coders, values in exact arithmetic and of Python NLTK 3.10.3.
class Passonneau2006Test {

    private static final SetTable TABLE = table();

    private static SetTable table() {
        String[][] items = {
            {"", ""},
            {"A", ""},
            {"A", "A"},
            {"A", "B"},
            {"AB", "A"},
            {"AB", "AC"},
            {"ABC", "ABC"},
            {"C", "AC"},
            {"C", "AC"}
        };
        SetTableBuilder builder = SetTable.builder(2, items.length, 3);
        for (int unit = 0; unit < items.length; unit++) {
            for (int coder = 0; coder < 2; coder++) {
                builder.code(
                        unit,
                        coder,
                        items[unit][coder].chars().map(letter -> letter - 'A').toArray());
            }
        }
        return builder.build();
    }

    @Test
    void masiDistances() {
        assertEquals(2.0 / 3, SetDifference.MASI.between(set(0), set(0, 1)), 1e-15);
        assertEquals(8.0 / 9, SetDifference.MASI.between(set(0, 1), set(1, 2)), 1e-15);
        assertEquals(2.0 / 3, SetDifference.MASI.between(set(1, 2), set(1, 2, 3, 4)), 1e-15);
        assertEquals(1, SetDifference.MASI.between(set(0), set(1)));
        assertEquals(0, SetDifference.MASI.between(set(0, 1), set(0, 1)));
    }

    @Test
    void jaccardDistances() {
        assertEquals(0.5, SetDifference.JACCARD.between(set(0), set(0, 1)), 1e-15);
        assertEquals(2.0 / 3, SetDifference.JACCARD.between(set(0, 1), set(1, 2)), 1e-15);
        assertEquals(1, SetDifference.JACCARD.between(set(0), set(1)));
    }

    @Test
    void nothingAgainstSomethingIsDisjoint() {
        for (SetDifference difference : SetDifference.values()) {
            assertEquals(0, difference.between(set(), set()));
            assertEquals(1, difference.between(set(), set(0)));
            assertEquals(1, difference.between(set(0), set()));
        }
    }

    @Test
    void alphaOfSets() {
        assertExactly(196.0 / 621, alpha(SetDifference.JACCARD));
        assertPrinted("0.315620", alpha(SetDifference.JACCARD));
        assertExactly(281.0 / 1029, alpha(SetDifference.MASI));
        assertPrinted("0.273081", alpha(SetDifference.MASI));
    }

    /// The weights of Passonneau (2004): 0 for equal sets, 1/3 where one contains the other, 2/3 where they overlap, 1
    /// where they are disjoint. The library has no such rule; anyone can give it one.
    @Test
    void alphaWithTheWeightsOf2004() {
        Difference weights = new Difference() {
            @Override
            public String name() {
                return "passonneau-2004";
            }

            @Override
            public Distance boundTo(long[] valuesPerCategory) {
                return (first, second) ->
                        weight(TABLE.sets().get(first), TABLE.sets().get(second));
            }
        };
        assertExactly(91.0 / 278, KrippendorffAlpha.with(weights).estimate(TABLE.table()));
    }

    private static double weight(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        if (one.equals(other)) {
            return 0;
        }
        if (common.isEmpty()) {
            return 1;
        }
        return common.equals(one) || common.equals(other) ? 1.0 / 3 : 2.0 / 3;
    }

    @Test
    void eachCodeOfItsOwn() {
        double[] alphas = {1.0 / 18, 14.0 / 65, 60.0 / 77};
        double[] kappas = {0, 2.0 / 11, 10.0 / 13};
        for (int code = 0; code < 3; code++) {
            assertExactly(alphas[code], KrippendorffAlpha.nominal().estimate(TABLE.presenceOf(code)));
            assertExactly(kappas[code], new CohenKappa().estimate(TABLE.presenceOf(code)));
        }
    }

    @Test
    void pooledOverCodes() {
        List<UnitTable> codes =
                IntStream.range(0, 3).mapToObj(TABLE::presenceOf).toList();
        assertExactly(39.0 / 107, PooledAlpha.estimate(codes));
    }

    private static Estimate alpha(SetDifference difference) {
        return KrippendorffAlpha.with(difference.over(TABLE.sets())).estimate(TABLE.table());
    }

    private static BitSet set(int... codes) {
        BitSet set = new BitSet();
        IntStream.of(codes).forEach(set::set);
        return set;
    }
}
