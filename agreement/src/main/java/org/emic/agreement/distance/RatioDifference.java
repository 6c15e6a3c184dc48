package org.emic.agreement.distance;

/// See [Difference#ratio(double...)].
final class RatioDifference implements Difference {

    private final double[] numbers;

    RatioDifference(double... numbers) {
        this.numbers = CategoryNumbers.requireFinite(numbers);
        for (double number : numbers) {
            if (number < 0) {
                throw new IllegalArgumentException("A ratio scale has no negative number: " + number);
            }
        }
    }

    @Override
    public String name() {
        return "ratio";
    }

    @Override
    public Distance boundTo(long[] valuesPerCategory) {
        CategoryNumbers.requireOneEach(numbers, valuesPerCategory);
        return (first, second) -> {
            if (numbers[first] == numbers[second]) {
                return 0;
            }
            double ratio = (numbers[first] - numbers[second]) / (numbers[first] + numbers[second]);
            return ratio * ratio;
        };
    }
}
