package org.emic.agreement.distance;

/// See [Difference#interval(double...)].
final class IntervalDifference implements Difference {

    private final double[] numbers;

    IntervalDifference(double... numbers) {
        this.numbers = CategoryNumbers.requireFinite(numbers);
    }

    @Override
    public String name() {
        return "interval";
    }

    @Override
    public Distance boundTo(long[] valuesPerCategory) {
        CategoryNumbers.requireOneEach(numbers, valuesPerCategory);
        return (first, second) -> {
            double difference = numbers[first] - numbers[second];
            return difference * difference;
        };
    }
}
