package org.emic.agreement.distance;

/// See [Difference#nominal()].
record NominalDifference() implements Difference {

    @Override
    public String name() {
        return "nominal";
    }

    @Override
    public Distance boundTo(long[] valuesPerCategory) {
        return (first, second) -> first == second ? 0 : 1;
    }
}
