package org.emic.agreement.binary;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.emic.agreement.Estimate;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.BrennanPrediger;
import org.emic.agreement.nominal.Coefficient;
import org.emic.agreement.nominal.CohenKappa;
import org.emic.agreement.nominal.GwetAc1;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.emic.agreement.nominal.PercentAgreement;
import org.emic.agreement.nominal.ScottPi;

/// Two coders and one code: in how many units both, one or neither of them applied it.
///
/// Units may be lines, turns or code points; only units that both coders read are counted.
///
/// @param both units in which both applied the code
/// @param onlyA units in which only the first coder applied it
/// @param onlyB units in which only the second coder applied it
/// @param neither units in which neither applied it
public record BinaryCounts(long both, long onlyA, long onlyB, long neither) {

    public BinaryCounts {
        if (both < 0 || onlyA < 0 || onlyB < 0 || neither < 0) {
            throw new IllegalArgumentException(
                    "Counts are not negative: %d, %d, %d, %d".formatted(both, onlyA, onlyB, neither));
        }
        Math.addExact(Math.addExact(both, onlyA), Math.addExact(onlyB, neither));
    }

    /// The counts for coders whose coded units are the set bits below `units`.
    ///
    /// @throws IllegalArgumentException if a bit is set beyond the last unit
    public static BinaryCounts of(BitSet codedByA, BitSet codedByB, int units) {
        if (codedByA.length() > units || codedByB.length() > units) {
            throw new IllegalArgumentException("A coded unit lies beyond the last of %d units".formatted(units));
        }
        BitSet common = (BitSet) codedByA.clone();
        common.and(codedByB);
        long both = common.cardinality();
        long onlyA = codedByA.cardinality() - both;
        long onlyB = codedByB.cardinality() - both;
        return new BinaryCounts(both, onlyA, onlyB, units - both - onlyA - onlyB);
    }

    /// The counts for two coders of a presence table, over the units that both coded.
    ///
    /// @throws IllegalArgumentException if the table has other than two categories
    public static BinaryCounts of(UnitTable presence, int coderA, int coderB) {
        PresenceTables.require(presence);
        long[] counts = new long[4];
        for (int row = 0; row < presence.rows(); row++) {
            int byA = presence.category(row, coderA);
            int byB = presence.category(row, coderB);
            if (byA != UnitTable.MISSING && byB != UnitTable.MISSING) {
                counts[2 * byA + byB] += presence.weight(row);
            }
        }
        return new BinaryCounts(counts[3], counts[2], counts[1], counts[0]);
    }

    /// How many units were compared.
    public long units() {
        return both + onlyA + onlyB + neither;
    }

    /// The sum of these and other counts of the same code, for instance of another transcript.
    public BinaryCounts plus(BinaryCounts other) {
        return new BinaryCounts(
                Math.addExact(both, other.both),
                Math.addExact(onlyA, other.onlyA),
                Math.addExact(onlyB, other.onlyB),
                Math.addExact(neither, other.neither));
    }

    /// The sum of the counts of documents, each taken as often as `times` says.
    ///
    /// @throws IllegalArgumentException if there is not one number for each, or a negative one
    public static BinaryCounts pooled(List<BinaryCounts> documents, int... times) {
        if (documents.size() != times.length) {
            throw new IllegalArgumentException("%d numbers for %d documents".formatted(times.length, documents.size()));
        }
        BinaryCounts sum = new BinaryCounts(0, 0, 0, 0);
        for (int document = 0; document < times.length; document++) {
            sum = sum.plus(documents.get(document).times(times[document]));
        }
        return sum;
    }

    private BinaryCounts times(int times) {
        return new BinaryCounts(
                Math.multiplyExact(both, times),
                Math.multiplyExact(onlyA, times),
                Math.multiplyExact(onlyB, times),
                Math.multiplyExact(neither, times));
    }

    /// The share of codings that are "present", over both coders: (2·both + onlyA + onlyB) / (2·units).
    ///
    /// Empty where there are no units.
    public OptionalDouble prevalence() {
        return units() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((2.0 * both + onlyA + onlyB) / (2.0 * units()));
    }

    /// The share of units in which the coders agree: (both + neither) / units.
    public Estimate percentAgreement() {
        return estimate(PercentAgreement.MEAN_OVER_UNITS);
    }

    /// Cohen's κ.
    public Estimate cohenKappa() {
        return estimate(new CohenKappa());
    }

    /// Scott's π.
    public Estimate scottPi() {
        return estimate(new ScottPi());
    }

    /// Krippendorff's α for nominal data.
    public Estimate krippendorffAlpha() {
        return estimate(KrippendorffAlpha.nominal());
    }

    /// Gwet's AC1.
    public Estimate gwetAc1() {
        return estimate(new GwetAc1());
    }

    /// Brennan and Prediger's κ_n, which for one code is PABAK: 2·p_o − 1.
    public Estimate brennanPrediger() {
        return estimate(new BrennanPrediger());
    }

    /// Any coefficient.
    public Estimate estimate(Coefficient coefficient) {
        return coefficient.estimate(toTable());
    }

    /// The same data as a presence table of four weighted rows.
    public UnitTable toTable() {
        int absent = UnitTable.ABSENT;
        int present = UnitTable.PRESENT;
        return UnitTable.ofCoders(
                        2, new int[] {present, present, absent, absent}, new int[] {present, absent, present, absent})
                .withWeights(both, onlyA, onlyB, neither);
    }
}
