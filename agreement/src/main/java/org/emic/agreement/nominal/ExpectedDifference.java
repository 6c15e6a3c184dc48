package org.emic.agreement.nominal;

import java.util.stream.IntStream;
import org.emic.agreement.distance.Distance;

/// The difference to be expected between two values drawn from all values without putting back.
///
/// @param mean D_e = Σ_c Σ_k n_c n_k δ_ck / (n(n−1))
/// @param largest the largest δ_ck between categories in use; 0 where nothing differs
record ExpectedDifference(double mean, double largest) {

    static ExpectedDifference of(long[] valuesPerCategory, Distance distance) {
        int[] used = IntStream.range(0, valuesPerCategory.length)
                .filter(category -> valuesPerCategory[category] > 0)
                .toArray();
        double sum = 0;
        double largest = 0;
        double values = 0;
        for (int second = 0; second < used.length; second++) {
            values += valuesPerCategory[used[second]];
            for (int first = 0; first < second; first++) {
                double difference = distance.between(used[first], used[second]);
                sum += 2 * difference * valuesPerCategory[used[first]] * valuesPerCategory[used[second]];
                largest = Math.max(largest, difference);
            }
        }
        return new ExpectedDifference(sum / (values * (values - 1)), largest);
    }
}
