package org.emic.agreement.distance;

/// See [Difference#ordinal()]. The formula equals the squared difference of the categories' middle ranks.
record OrdinalDifference() implements Difference {

    @Override
    public String name() {
        return "ordinal";
    }

    @Override
    public Distance boundTo(long[] valuesPerCategory) {
        double[] middleRanks = new double[valuesPerCategory.length];
        long below = 0;
        for (int category = 0; category < middleRanks.length; category++) {
            middleRanks[category] = below + valuesPerCategory[category] / 2.0;
            below += valuesPerCategory[category];
        }
        return (first, second) -> {
            double ranks = middleRanks[first] - middleRanks[second];
            return ranks * ranks;
        };
    }
}
