package org.emic.agreement.intervals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.emic.agreement.Estimate;
import org.emic.agreement.work.Threads;

/// The samples of a bootstrap, each from a generator of its own.
final class Replicates {

    private final Bootstrap bootstrap;
    private final Function<RandomGenerator, Estimate> sample;
    private final SplittableRandom[] generators;
    private final double[] values;
    private final boolean[] defined;

    Replicates(Bootstrap bootstrap, Function<RandomGenerator, Estimate> sample) {
        this.bootstrap = bootstrap;
        this.sample = sample;
        int replicates = bootstrap.replicates();
        this.generators = new SplittableRandom[replicates];
        SplittableRandom root = new SplittableRandom(bootstrap.seed());
        Arrays.setAll(generators, replicate -> root.split());
        this.values = new double[replicates];
        this.defined = new boolean[replicates];
    }

    /// Draws all samples, and gives the values of those that have one, in their order.
    ///
    /// @throws CancellationException if the watch ended it
    double[] values() {
        new Threads(bootstrap.threads(), bootstrap.watch()).each(generators.length, () -> this::draw);
        double[] ofDefined = new double[generators.length];
        int count = 0;
        for (int replicate = 0; replicate < generators.length; replicate++) {
            if (defined[replicate]) {
                ofDefined[count++] = values[replicate];
            }
        }
        return Arrays.copyOf(ofDefined, count);
    }

    private void draw(int replicate) {
        if (sample.apply(generators[replicate]) instanceof Estimate.Value value) {
            values[replicate] = value.value();
            defined[replicate] = true;
        }
    }
}
