package org.emic.agreement.nominal;

import java.util.Optional;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.distance.Difference;
import org.emic.agreement.distance.Distance;

/// Krippendorff's α = 1 − D_o / D_e for any number of coders, missing data and any difference function.
///
/// Krippendorff (2011), sections A to E: `α = 1 − (n−1) Σ o_ck δ_ck / Σ n_c n_k δ_ck` over units with at least two
/// values. Values are pooled over coders, so it doesn't matter who chose what. Undefined without such a unit, and where
/// the pairable values don't vary.
///
/// Time O(N·m²) for N units and m coders, and O(s²) for s categories in use; nominal data O(N·m + s).
public final class KrippendorffAlpha implements Coefficient {

    private final Difference difference;
    private final boolean nominal;

    private KrippendorffAlpha(Difference difference, boolean nominal) {
        this.difference = difference;
        this.nominal = nominal;
    }

    /// Alpha for categories without order.
    public static KrippendorffAlpha nominal() {
        return new KrippendorffAlpha(Difference.nominal(), true);
    }

    /// Alpha with the difference function given.
    public static KrippendorffAlpha with(Difference difference) {
        return new KrippendorffAlpha(difference, false);
    }

    @Override
    public String id() {
        return "krippendorff-alpha";
    }

    @Override
    public String source() {
        return "Krippendorff (2011), Computing Krippendorff's Alpha-Reliability";
    }

    @Override
    public Optional<String> weights() {
        return Optional.of(difference.name());
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return Tally.of(table).estimate(tally -> nominal ? ofCounts(tally) : ofDistances(table, tally));
    }

    /// The shape of the formula that needs no pairs: D_e = Σ n_c (n − n_c) / (n(n−1)).
    private static Estimate ofCounts(Tally tally) {
        double values = tally.pairableValues();
        double differing = 0;
        for (long ofCategory : tally.pairableValuesPerCategory()) {
            differing += ofCategory * (values - ofCategory);
        }
        if (differing == 0) {
            return Estimate.Undefined.because(Reason.NO_VARIATION, 1, tally.basis());
        }
        return Estimate.Value.ofDisagreements(
                tally.disagreementOverValues(), differing / (values * (values - 1)), tally.basis());
    }

    private Estimate ofDistances(UnitTable table, Tally tally) {
        long[] valuesPerCategory = tally.pairableValuesPerCategory();
        Distance distance = difference.boundTo(valuesPerCategory);
        ExpectedDifference expected = ExpectedDifference.of(valuesPerCategory, distance);
        if (expected.largest() == 0) {
            return Estimate.Undefined.because(Reason.NO_VARIATION, 1, tally.basis());
        }
        double observed = WithinUnits.differenceSum(table, distance) / tally.pairableValues();
        return Estimate.Value.ofDisagreements(
                observed / expected.largest(), expected.mean() / expected.largest(), tally.basis());
    }
}
