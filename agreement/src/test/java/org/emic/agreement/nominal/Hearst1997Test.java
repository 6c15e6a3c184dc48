package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;

import org.emic.agreement.data.UnitTable;
import org.emic.agreement.data.UnitTableBuilder;
import org.junit.jupiter.api.Test;

/// Seven readers who cut the "Stargazers" article of Hearst (1997) into segments: is there a boundary after a
/// paragraph?
///
/// Segment lengths as in the data of segeval. Values in exact arithmetic, and of fast-krippendorff and R irrCAC.
class Hearst1997Test {

    private static final int[][] SEGMENT_LENGTHS = {
        {2, 3, 3, 1, 3, 6, 3},
        {2, 8, 2, 4, 2, 3},
        {2, 1, 2, 3, 1, 3, 1, 3, 2, 2, 1},
        {2, 1, 4, 1, 1, 3, 1, 4, 3, 1},
        {3, 2, 4, 3, 5, 4},
        {2, 3, 4, 2, 2, 5, 3},
        {2, 3, 2, 2, 3, 1, 3, 2, 3}
    };
    private static final UnitTable BOUNDARIES = boundaries();

    private static UnitTable boundaries() {
        UnitTableBuilder builder = UnitTable.builder(SEGMENT_LENGTHS.length, 20, 2);
        for (int coder = 0; coder < SEGMENT_LENGTHS.length; coder++) {
            int paragraph = 0;
            for (int length : SEGMENT_LENGTHS[coder]) {
                for (int inSegment = 1; inSegment <= length && paragraph < 20; inSegment++) {
                    builder.code(paragraph++, coder, inSegment == length ? UnitTable.PRESENT : UnitTable.ABSENT);
                }
            }
        }
        return builder.build();
    }

    @Test
    void coefficientsOfSevenCoders() {
        assertExactly(73.0 / 105, PercentAgreement.MEAN_OVER_UNITS.estimate(BOUNDARIES));
        assertExactly(4481.0 / 13377, KrippendorffAlpha.nominal().estimate(BOUNDARIES));
        assertExactly(631.0 / 1911, new FleissKappa().estimate(BOUNDARIES));
        assertPrinted("0.4408", new GwetAc1().estimate(BOUNDARIES));
        assertPrinted("0.33437", new CongerKappa().estimate(BOUNDARIES));
    }
}
