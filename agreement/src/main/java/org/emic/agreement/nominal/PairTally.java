package org.emic.agreement.nominal;

import java.util.function.ToDoubleFunction;
import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;

/// The counts on which coefficients for two coders rest, over the units that both coded (listwise deletion).
final class PairTally {

    private final int coders;
    private final long allUnits;
    private long units;
    private long agreeing;
    private final long[] first;
    private final long[] second;

    private PairTally(UnitTable table) {
        this.coders = table.coders();
        this.allUnits = table.units();
        this.first = new long[table.categories()];
        this.second = new long[table.categories()];
        for (int row = 0; coders == 2 && row < table.rows(); row++) {
            count(table.category(row, 0), table.category(row, 1), table.weight(row));
        }
    }

    static PairTally of(UnitTable table) {
        return new PairTally(table);
    }

    private void count(int one, int other, long weight) {
        if (one == UnitTable.MISSING || other == UnitTable.MISSING) {
            return;
        }
        units += weight;
        agreeing += one == other ? weight : 0;
        first[one] += weight;
        second[other] += weight;
    }

    /// The estimate `1 − (1 − p_o) / (1 − p_e)`, where the formula gives 1 − p_e and 0 stands for "no variation".
    Estimate estimate(ToDoubleFunction<PairTally> expectedDisagreement) {
        if (coders < 2) {
            return Estimate.Undefined.because(Reason.SINGLE_CODER, basis());
        }
        if (coders > 2) {
            return Estimate.Undefined.because(Reason.NOT_TWO_CODERS, basis());
        }
        if (units == 0) {
            return Estimate.Undefined.because(allUnits == 0 ? Reason.NO_UNITS : Reason.NO_PAIRABLE_UNITS, basis());
        }
        double expected = expectedDisagreement.applyAsDouble(this);
        return expected == 0
                ? Estimate.Undefined.because(Reason.NO_VARIATION, 1, basis())
                : Estimate.Value.ofDisagreements((double) (units - agreeing) / units, expected, basis());
    }

    private Basis basis() {
        return new Basis(coders, units, allUnits - units, 2 * units);
    }

    long units() {
        return units;
    }

    int categories() {
        return first.length;
    }

    /// How many units the first coder gave the category.
    long ofFirst(int category) {
        return first[category];
    }

    /// How many units the second coder gave the category.
    long ofSecond(int category) {
        return second[category];
    }
}
