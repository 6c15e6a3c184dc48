package org.emic.agreement.intervals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Quantiles against closed forms and printed tables.
class QuantilesTest {

    @Test
    void normal() {
        assertEquals(1.959963984540054, Quantiles.normal(0.975), 1e-12);
        assertEquals(1.6448536269514722, Quantiles.normal(0.95), 1e-12);
        assertEquals(2.5758293035489004, Quantiles.normal(0.995), 1e-12);
        assertEquals(0.6744897501960817, Quantiles.normal(0.75), 1e-12);
    }

    /// Closed forms exist for 1, 2 and 4 degrees of freedom.
    @Test
    void studentWithFewDegreesOfFreedom() {
        for (double share : new double[] {0.6, 0.9, 0.975, 0.995}) {
            double spread = 4 * share * (1 - share);
            double third = Math.cos(Math.acos(Math.sqrt(spread)) / 3) / Math.sqrt(spread);
            assertEquals(Math.tan(Math.PI * (share - 0.5)), Quantiles.student(share, 1), 1e-10);
            assertEquals(2 * (share - 0.5) * Math.sqrt(2 / spread), Quantiles.student(share, 2), 1e-11);
            assertEquals(2 * Math.sqrt(third - 1), Quantiles.student(share, 4), 1e-11);
        }
        assertEquals(3.182446305, Quantiles.student(0.975, 3), 1e-9);
        assertEquals(2.570581836, Quantiles.student(0.975, 5), 1e-9);
        assertEquals(2.262157163, Quantiles.student(0.975, 9), 1e-9);
        assertEquals(2.178812830, Quantiles.student(0.975, 12), 1e-9);
        assertEquals(2.045229642, Quantiles.student(0.975, 29), 1e-9);
    }

    @Test
    void theTwoWaysMeet() {
        double finite = Quantiles.student(0.975, 2000);
        double expanded = Quantiles.student(0.975, 2001);
        assertEquals(1.961150811, finite, 1e-6);
        assertEquals(finite, expanded, 1e-6);
        assertEquals(2.3722713 / (2000.0 * 2001), finite - expanded, 1e-9);
        assertEquals(1.962341461, Quantiles.student(0.975, 999), 1e-9);
        assertEquals(1.959963984540054, Quantiles.student(0.975, 1L << 50), 1e-12);
    }

    /// By the incomplete beta function in 30 digits.
    @Test
    void studentWithManyDegreesOfFreedom() {
        assertEquals(1.961150232622441, Quantiles.student(0.975, 2001), 1e-11);
        assertEquals(3.094310256888876, Quantiles.student(0.999, 2001), 1e-11);
        assertEquals(3.092951205237391, Quantiles.student(0.999, 3000), 1e-11);
    }
}
