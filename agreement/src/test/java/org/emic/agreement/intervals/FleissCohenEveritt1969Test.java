package org.emic.agreement.intervals;

import static org.emic.agreement.Estimates.assertPrinted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.OptionalLong;
import org.emic.agreement.Reason;
import org.emic.agreement.Tables;
import org.emic.agreement.data.UnitTable;
import org.junit.jupiter.api.Test;

/// Standard errors of Cohen's κ after Fleiss, Cohen & Everitt (1969), on contingency tables of Cohen (1960), of
/// Gwet and of Feinstein & Cicchetti. In exact arithmetic; the error under the hypothesis of no agreement also
/// by R irr.
class FleissCohenEveritt1969Test {

    static final UnitTable T1 =
            Tables.ofContingency(new long[] {25, 12, 3}, new long[] {13, 2, 15}, new long[] {12, 16, 2});
    static final UnitTable T2 =
            Tables.ofContingency(new long[] {88, 14, 18}, new long[] {10, 40, 10}, new long[] {2, 6, 12});
    static final UnitTable W = Tables.ofContingency(new long[] {20, 5}, new long[] {10, 15});
    static final UnitTable G1 = Tables.ofContingency(new long[] {80, 7}, new long[] {8, 5});
    static final UnitTable G2 = Tables.ofContingency(new long[] {118, 5}, new long[] {2, 0});

    static StandardError.Value defined(StandardError error) {
        return assertInstanceOf(StandardError.Value.class, error);
    }

    static void assertNone(Reason reason, StandardError error) {
        assertEquals(new StandardError.Undefined(reason), error);
    }

    @Test
    void standardErrors() {
        assertErrors(T1, "-0.092308", "0.056641", "0.070249");
        assertErrors(T2, "0.491525", "0.051002", "0.051979");
        assertErrors(W, "0.400000", "0.126996", "0.138564");
        assertErrors(G1, "0.314442", "0.135396", "0.099896");
        assertErrors(G2, "-0.023392", "0.012287", "0.080381");
    }

    private static void assertErrors(UnitTable table, String kappa, String deviation, String underNone) {
        StandardError.Value error = defined(new CohenKappaVariance().standardError(table));
        assertPrinted(kappa, error.estimate());
        assertPrinted(deviation, error.deviation());
        assertEquals(OptionalLong.empty(), error.degreesOfFreedom());
        assertPrinted(kappa, defined(NullDeviation.cohenKappa(table)).estimate());
        assertPrinted(underNone, defined(NullDeviation.cohenKappa(table)).deviation());
    }

    @Test
    void intervalIsNormalAndCutAtOne() {
        Interval.Bounds bounds = assertInstanceOf(Interval.Bounds.class, new CohenKappaVariance().interval(T2, 0.95));
        StandardError.Value error = defined(new CohenKappaVariance().standardError(T2));
        assertEquals(error.estimate() - 1.959963984540054 * error.deviation(), bounds.low(), 1e-12);
        assertEquals(error.estimate() + 1.959963984540054 * error.deviation(), bounds.high(), 1e-12);
        assertEquals(0.95, bounds.level());
        assertEquals("fleiss-cohen-everitt", bounds.method());
        UnitTable nearlyEqual = Tables.ofContingency(new long[] {5, 0}, new long[] {1, 5});
        Interval.Bounds cut =
                assertInstanceOf(Interval.Bounds.class, new CohenKappaVariance().interval(nearlyEqual, 0.99));
        assertEquals(1, cut.high());
    }

    @Test
    void unitsThatOneCoderLeftOutDoNotCount() {
        UnitTable table = Tables.ofRows("ab", "aabbab", "aabab.");
        UnitTable without = Tables.ofRows("ab", "aabba", "aabab");
        assertEquals(new CohenKappaVariance().standardError(without), new CohenKappaVariance().standardError(table));
        assertEquals(NullDeviation.cohenKappa(without), NullDeviation.cohenKappa(table));
    }

    @Test
    void undefined() {
        assertNone(Reason.NO_VARIATION, new CohenKappaVariance().standardError(Tables.ofRows("ab", "aa", "aa")));
        assertNone(Reason.TOO_FEW_UNITS, new CohenKappaVariance().standardError(Tables.ofRows("ab", "a", "b")));
        assertNone(Reason.NO_VARIATION, NullDeviation.cohenKappa(Tables.ofRows("ab", "aa", "aa")));
        assertEquals(
                new Interval.None(Reason.TOO_FEW_UNITS, 0.9, "fleiss-cohen-everitt"),
                new CohenKappaVariance().interval(Tables.ofRows("ab", "a", "b"), 0.9));
        defined(new CohenKappaVariance().standardError(Tables.ofRows("ab", "ab", "ba")));
    }
}
