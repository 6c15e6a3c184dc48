package org.emic.agreement.distance;

/// Checks of the numbers that categories stand for.
final class CategoryNumbers {

    private CategoryNumbers() {}

    static double[] requireFinite(double... numbers) {
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A category stands for a finite number, not for " + number);
            }
        }
        return numbers.clone();
    }

    static void requireOneEach(double[] numbers, long[] valuesPerCategory) {
        if (numbers.length != valuesPerCategory.length) {
            throw new IllegalArgumentException(
                    "%d numbers for %d categories".formatted(numbers.length, valuesPerCategory.length));
        }
    }
}
