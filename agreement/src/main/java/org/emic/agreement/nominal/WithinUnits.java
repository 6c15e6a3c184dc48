package org.emic.agreement.nominal;

import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.Distance;

/// Sums of differences between the values within units.
final class WithinUnits {

    private WithinUnits() {}

    /// Σ_c Σ_k o_ck δ_ck, where a unit with m_u values gives each of its ordered pairs the share 1/(m_u−1).
    static double differenceSum(UnitTable table, Distance distance) {
        double sum = 0;
        double[] byCodings = differenceSums(table, distance);
        for (int codings = 2; codings < byCodings.length; codings++) {
            sum += 2 * byCodings[codings] / (codings - 1);
        }
        return sum;
    }

    /// Σ_u of the mean difference of the pairs in a unit.
    static double meanDifferenceSum(UnitTable table, Distance distance) {
        double sum = 0;
        double[] byCodings = differenceSums(table, distance);
        for (int codings = 2; codings < byCodings.length; codings++) {
            sum += 2 * byCodings[codings] / (codings * (codings - 1.0));
        }
        return sum;
    }

    /// The differences of unordered pairs, summed apart for each number of codings.
    private static double[] differenceSums(UnitTable table, Distance distance) {
        double[] byCodings = new double[table.coders() + 1];
        int[] present = new int[table.coders()];
        for (int row = 0; row < table.rows(); row++) {
            int codings = 0;
            for (int coder = 0; coder < table.coders(); coder++) {
                int category = table.category(row, coder);
                if (category != UnitTable.MISSING) {
                    present[codings++] = category;
                }
            }
            byCodings[codings] += table.weight(row) * pairs(present, codings, distance);
        }
        return byCodings;
    }

    private static double pairs(int[] present, int codings, Distance distance) {
        double sum = 0;
        for (int second = 1; second < codings; second++) {
            for (int first = 0; first < second; first++) {
                if (present[first] != present[second]) {
                    sum += distance.between(present[first], present[second]);
                }
            }
        }
        return sum;
    }
}
