package org.emic.agreement.intervals;

import org.emic.agreement.data.UnitTable;

/// The contingency table of two coders, as shares of the units that both coded.
final class PairShares {

    private final double[][] cells;
    private final double[] first;
    private final double[] second;
    private final long units;

    PairShares(UnitTable table) {
        int categories = table.categories();
        this.cells = new double[categories][categories];
        this.first = new double[categories];
        this.second = new double[categories];
        long count = 0;
        for (int row = 0; row < table.rows(); row++) {
            int one = table.category(row, 0);
            int other = table.category(row, 1);
            if (one != UnitTable.MISSING && other != UnitTable.MISSING) {
                cells[one][other] += table.weight(row);
                first[one] += table.weight(row);
                second[other] += table.weight(row);
                count += table.weight(row);
            }
        }
        this.units = count;
    }

    long units() {
        return units;
    }

    int categories() {
        return first.length;
    }

    double cell(int one, int other) {
        return cells[one][other] / units;
    }

    double first(int category) {
        return first[category] / units;
    }

    double second(int category) {
        return second[category] / units;
    }

    /// Σ_k p_k+ p_+k.
    double chance() {
        double sum = 0;
        for (int category = 0; category < first.length; category++) {
            sum += first(category) * second(category);
        }
        return sum;
    }
}
