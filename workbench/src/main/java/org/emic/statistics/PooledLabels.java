package org.emic.statistics;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.emic.agreement.Estimate;
import org.emic.agreement.binary.PooledAlpha;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.Coefficient;

/// [PooledAlpha] of a table whose categories stand for sets of labels, so that it can be drawn again like any other.
///
/// @param sets the labels of each category
/// @param labels how many labels there are
record PooledLabels(List<BitSet> sets, int labels) implements Coefficient {

    PooledLabels {
        sets = List.copyOf(sets);
    }

    @Override
    public String id() {
        return UnitMeasure.POOLED_ALPHA.word();
    }

    @Override
    public String source() {
        return "Krippendorff (2011), over present/absent tables; see PooledAlpha";
    }

    @Override
    public Estimate estimate(UnitTable table) {
        return PooledAlpha.estimate(IntStream.range(0, labels)
                .mapToObj(label -> table.presence(category -> sets.get(category).get(label)))
                .toList());
    }
}
