package org.emic.agreement.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final long[] COUNTS = {9, 13, 10, 5, 3};

    @Test
    void ordinalDifferenceIsTheSquareOfTheValuesInBetween() {
        Distance ordinal = Difference.ordinal().boundTo(COUNTS);
        assertEquals(Math.pow(9 + 13 + 10 - (9 + 10) / 2.0, 2), ordinal.between(0, 2));
        assertEquals(ordinal.between(0, 2), ordinal.between(2, 0));
        assertEquals(0, ordinal.between(3, 3));
    }

    @Test
    void ratioOfTwoZerosIsNoDifference() {
        Distance ratio = Difference.ratio(0, 0, 2).boundTo(new long[] {1, 1, 1});
        assertEquals(0, ratio.between(0, 1));
        assertEquals(1, ratio.between(0, 2));
    }

    @Test
    void numbersAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> Difference.ratio(1, -1));
        assertThrows(IllegalArgumentException.class, () -> Difference.interval(1, Double.NaN));
        assertThrows(
                IllegalArgumentException.class, () -> Difference.interval(1, 2).boundTo(COUNTS));
        assertThrows(
                IllegalArgumentException.class, () -> Difference.ratio(1, 2).boundTo(COUNTS));
        assertThrows(
                IllegalArgumentException.class,
                () -> SetDifference.MASI.over(List.of()).boundTo(COUNTS));
    }

    /// The matrices that R irrCAC prints for three categories, and its ordinal weights for four.
    @Test
    void weightsOfGwet() {
        assertEquals(0, AgreementWeights.IDENTITY.between(0, 1, 3));
        assertEquals(0.5, AgreementWeights.LINEAR.between(0, 1, 3));
        assertEquals(0.75, AgreementWeights.QUADRATIC.between(1, 2, 3));
        assertEquals(2.0 / 3, AgreementWeights.ORDINAL.between(1, 0, 3), 1e-15);
        assertEquals(1 - 3.0 / 6, AgreementWeights.ORDINAL.between(0, 2, 4), 1e-15);
        for (AgreementWeights weights : AgreementWeights.values()) {
            assertEquals(1, weights.between(2, 2, 3));
            assertEquals(0, weights.between(0, 2, 3));
        }
    }
}
