package org.emic.agreement.spans;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.emic.agreement.Basis;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.junit.jupiter.api.Test;

/// Boundary similarity of Fournier (2013), with the values of the tests of segeval 2.
class Fournier2013Test {

    private static Estimate between(int[] first, int... second) {
        assertEquals(BoundarySimilarity.estimate(first, second), BoundarySimilarity.estimate(second, first));
        return BoundarySimilarity.estimate(first, second);
    }

    @Test
    void valuesOfSegeval() {
        int[] three = {2, 3, 6};
        assertExactly(0.5, between(three, 5, 6));
        assertExactly(2.0 / 3, between(three, 2, 3, 3, 3));
        assertExactly(0.75, between(three, 2, 2, 7));
        assertExactly(0.5, between(three, 1, 1, 3, 1, 5));
        assertExactly(0, between(new int[] {11}, 5, 6));
        assertExactly(1, between(three, three));
    }

    @Test
    void nearMissesPairOneToOne() {
        assertExactly(0.25, between(new int[] {2, 3}, 1, 2, 2)); // one near miss, one alone
        assertExactly(0.5, between(new int[] {1, 2, 2}, 2, 2, 1)); // two near misses
        assertExactly(0, between(new int[] {2, 5}, 4, 3)); // two places apart
        assertEquals(new Basis(2, 10, 0, 20), between(new int[] {11}, 5, 6).basis());
    }

    @Test
    void withoutBoundariesThereIsNoValue() {
        assertUndefined(Reason.NOTHING_MARKED, between(new int[] {11}, 11));
        assertUndefined(Reason.NOTHING_MARKED, between(new int[] {}));
        assertUndefined(Reason.NOTHING_MARKED, between(new int[] {1}, 1));
    }

    @Test
    void segmentationsOfTwoTextsAreRefused() {
        assertRefused("Segmentations of 5 and of 6 units are not of one text", new int[] {2, 3}, 2, 4);
        assertRefused("A segment is at least 1 long, unlike 0", new int[] {2, 0}, 2);
        assertRefused("A segment is at least 1 long, unlike -1", new int[] {3}, 4, -1);
    }

    private static void assertRefused(String message, int[] first, int... second) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> BoundarySimilarity.estimate(first, second))
                        .getMessage());
    }
}
