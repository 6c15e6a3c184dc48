package org.emic.agreement.intervals;

import org.emic.agreement.data.UnitTable;

/// How many coders gave each category to the units of one row at a time.
final class RowCounts {

    private final UnitTable table;
    private final int[] used;
    private final int[] times;
    private int distinct;
    private int codings;

    RowCounts(UnitTable table) {
        this.table = table;
        this.used = new int[table.coders()];
        this.times = new int[table.categories()];
    }

    /// Moves to the row.
    RowCounts at(int row) {
        for (int index = 0; index < distinct; index++) {
            times[used[index]] = 0;
        }
        distinct = 0;
        codings = 0;
        for (int coder = 0; coder < table.coders(); coder++) {
            int category = table.category(row, coder);
            if (category != UnitTable.MISSING) {
                codings++;
                if (times[category]++ == 0) {
                    used[distinct++] = category;
                }
            }
        }
        return this;
    }

    /// m_u.
    int codings() {
        return codings;
    }

    /// Σ_k r_uk(r_uk − 1).
    long agreeingPairs() {
        long sum = 0;
        for (int index = 0; index < distinct; index++) {
            long ofCategory = times[used[index]];
            sum += ofCategory * (ofCategory - 1);
        }
        return sum;
    }

    /// Σ_k r_uk·w_k.
    double weighted(double... weights) {
        double sum = 0;
        for (int index = 0; index < distinct; index++) {
            sum += times[used[index]] * weights[used[index]];
        }
        return sum;
    }

    /// Adds share × r_uk to each category.
    void addTo(double[] sums, double share) {
        for (int index = 0; index < distinct; index++) {
            sums[used[index]] += share * times[used[index]];
        }
    }
}
