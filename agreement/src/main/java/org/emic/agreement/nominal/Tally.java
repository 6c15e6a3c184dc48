package org.emic.agreement.nominal;

import java.util.Optional;
import java.util.function.Function;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;

/// The counts on which coefficients for any number of coders rest, taken in one pass.
///
/// Everything is kept apart by m_u, the number of coders who coded a unit, and in whole numbers, so that neither the
/// order of coders nor that of units can move a result by as much as a rounding error.
final class Tally {

    private final int coders;
    private final int categories;
    private final long[] units;
    private final long[] agreeingPairs;
    private final long[][] values;

    private Tally(UnitTable table) {
        this.coders = table.coders();
        this.categories = table.categories();
        this.units = new long[coders + 1];
        this.agreeingPairs = new long[coders + 1];
        this.values = new long[coders + 1][categories];
        int[] chosen = new int[categories];
        for (int row = 0; row < table.rows(); row++) {
            count(table, row, chosen);
        }
    }

    static Tally of(UnitTable table) {
        return new Tally(table);
    }

    /// `chosen` is all zero before and after.
    private void count(UnitTable table, int row, int[] chosen) {
        int codings = 0;
        for (int coder = 0; coder < coders; coder++) {
            int category = table.category(row, coder);
            if (category != UnitTable.MISSING) {
                chosen[category]++;
                codings++;
            }
        }
        long weight = table.weight(row);
        units[codings] += weight;
        for (int coder = 0; coder < coders; coder++) {
            int category = table.category(row, coder);
            if (category != UnitTable.MISSING && chosen[category] > 0) {
                long times = chosen[category];
                values[codings][category] += weight * times;
                agreeingPairs[codings] += weight * times * (times - 1);
                chosen[category] = 0;
            }
        }
    }

    /// The formula's estimate, or why no formula can be applied.
    Estimate estimate(Function<Tally, Estimate> formula) {
        Optional<Reason> obstacle = obstacle();
        return obstacle.isPresent() ? Estimate.Undefined.because(obstacle.get(), basis()) : formula.apply(this);
    }

    private Optional<Reason> obstacle() {
        if (coders < 2) {
            return Optional.of(Reason.SINGLE_CODER);
        }
        if (pairableUnits() + unpairableUnits() == 0) {
            return Optional.of(Reason.NO_UNITS);
        }
        return pairableUnits() == 0 ? Optional.of(Reason.NO_PAIRABLE_UNITS) : Optional.empty();
    }

    Basis basis() {
        return new Basis(coders, pairableUnits(), unpairableUnits(), pairableValues());
    }

    int categories() {
        return categories;
    }

    /// N₂, the units with m_u ≥ 2.
    long pairableUnits() {
        long sum = 0;
        for (int codings = 2; codings <= coders; codings++) {
            sum += units[codings];
        }
        return sum;
    }

    private long unpairableUnits() {
        long sum = units[0];
        return coders == 0 ? sum : sum + units[1];
    }

    /// n, the values in pairable units.
    long pairableValues() {
        long sum = 0;
        for (int codings = 2; codings <= coders; codings++) {
            sum += codings * units[codings];
        }
        return sum;
    }

    /// n_c, the values of each category in pairable units.
    long[] pairableValuesPerCategory() {
        long[] sums = new long[categories];
        for (int codings = 2; codings <= coders; codings++) {
            for (int category = 0; category < categories; category++) {
                sums[category] += values[codings][category];
            }
        }
        return sums;
    }

    /// `1 − Σ_c o_cc / n`: pairs of different values within units, each unit weighing as much as it has values.
    double disagreementOverValues() {
        double sum = 0;
        for (int codings = 2; codings <= coders; codings++) {
            sum += (double) disagreeingPairs(codings) / (codings - 1);
        }
        return sum / pairableValues();
    }

    /// `1 − (1/N₂) Σ_u Σ_k r_uk(r_uk−1) / (m_u(m_u−1))`: each pairable unit weighs the same.
    double disagreementOverUnits() {
        double sum = 0;
        for (int codings = 2; codings <= coders; codings++) {
            sum += (double) disagreeingPairs(codings) / ((long) codings * (codings - 1));
        }
        return sum / pairableUnits();
    }

    private long disagreeingPairs(int codings) {
        return codings * (codings - 1L) * units[codings] - agreeingPairs[codings];
    }

    /// π_k, the mean share of each category over the units with at least one value.
    double[] meanShares() {
        double[] shares = new double[categories];
        long coded = 0;
        for (int codings = 1; codings <= coders; codings++) {
            coded += units[codings];
            for (int category = 0; category < categories; category++) {
                shares[category] += (double) values[codings][category] / codings;
            }
        }
        for (int category = 0; category < categories; category++) {
            shares[category] /= coded;
        }
        return shares;
    }

    /// Whether all values, those of units with a single value included, are of one category.
    boolean isUniform() {
        int used = 0;
        for (int category = 0; category < categories; category++) {
            long sum = 0;
            for (long[] perCategory : values) {
                sum += perCategory[category];
            }
            used += sum > 0 ? 1 : 0;
        }
        return used <= 1;
    }
}
