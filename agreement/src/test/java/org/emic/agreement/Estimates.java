package org.emic.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/// What tests expect of estimates.
public final class Estimates {

    /// For values known exactly: nothing but rounding may differ.
    public static final double EXACT = 1e-12;

    private Estimates() {}

    /// The value of an estimate that has one.
    public static double value(Estimate estimate) {
        return defined(estimate).value();
    }

    /// The estimate as a value.
    public static Estimate.Value defined(Estimate estimate) {
        return assertInstanceOf(Estimate.Value.class, estimate);
    }

    /// Expects the exact value.
    public static void assertExactly(double expected, Estimate estimate) {
        assertEquals(expected, value(estimate), EXACT);
    }

    /// Expects a value that prints as given, to the digits given.
    public static void assertPrinted(String printed, Estimate estimate) {
        assertPrinted(printed, value(estimate));
    }

    /// Expects a number that prints as given, to the digits given.
    public static void assertPrinted(String printed, double number) {
        int digits = printed.length() - printed.indexOf('.') - 1;
        assertEquals(Double.parseDouble(printed), number, 0.5 * Math.pow(10, -digits) * (1 + 1e-9));
    }

    /// Expects that there is no value, for the reason given.
    public static Estimate.Undefined assertUndefined(Reason reason, Estimate estimate) {
        Estimate.Undefined undefined = assertInstanceOf(Estimate.Undefined.class, estimate);
        assertEquals(reason, undefined.reason());
        return undefined;
    }
}
