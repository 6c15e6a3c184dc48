package org.emic.agreement.nominal;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.emic.agreement.Estimates.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.emic.agreement.Reason;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.junit.jupiter.api.Test;

/// AC1 of Gwet (2008), with values of R irrCAC.
class Gwet2008Test {

    @Test
    void expectedAgreementIsSmallWhereOneCategoryPrevails() {
        UnitTable prevalent = Tables.ofContingency(new long[] {80, 7}, new long[] {8, 5});
        assertExactly(0.808, new GwetAc1().estimate(prevalent));
        assertEquals(
                0.21875, defined(new GwetAc1().estimate(prevalent)).expected().orElseThrow(), 1e-12);
    }

    @Test
    void tenUnitsWithOneDisagreement() {
        UnitTable table = Tables.ofContingency(new long[] {8, 1}, new long[] {0, 1});
        assertPrinted("0.865772", new GwetAc1().estimate(table));
        assertEquals(0.255, defined(new GwetAc1().estimate(table)).expected().orElseThrow(), 1e-12);
        assertPrinted("0.615385", new CohenKappa().estimate(table));
        assertPrinted("0.607843", new ScottPi().estimate(table));
        assertPrinted("0.627451", KrippendorffAlpha.nominal().estimate(table));
    }

    @Test
    void codebookCountsNotWhatWasSeen() {
        UnitTable three = Tables.ofRows("abc", "aabba", "aabbb");
        UnitTable two = Tables.ofRows("ab", "aabba", "aabbb");
        assertExactly(1 - 0.2 / (1 - 0.5 / 2), new GwetAc1().estimate(three));
        assertExactly(1 - 0.2 / (1 - 0.5), new GwetAc1().estimate(two));
        assertExactly(1 - 0.2 / (2.0 / 3), new BrennanPrediger().estimate(three));
    }

    @Test
    void oneCategorySeenOfTwoGivesTheObservedAgreement() {
        assertExactly(1, new GwetAc1().estimate(Tables.ofRows("ab", "aaa", "aaa")));
    }

    @Test
    void oneCategoryInTheCodebookIsUndefined() {
        UnitTable table = Tables.ofRows("a", "aaa", "aaa");
        assertEquals(
                1,
                assertUndefined(Reason.SINGLE_CATEGORY, new GwetAc1().estimate(table))
                        .observed()
                        .orElseThrow());
        assertUndefined(Reason.SINGLE_CATEGORY, new BrennanPrediger().estimate(table));
    }
}
