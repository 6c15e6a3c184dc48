package org.emic.agreement.intervals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.emic.agreement.Estimate;

/// The samples of a bootstrap, shared out to threads one by one.
final class Replicates {

    private final Bootstrap bootstrap;
    private final Function<RandomGenerator, Estimate> sample;
    private final SplittableRandom[] generators;
    private final double[] values;
    private final boolean[] defined;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();

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

    /// Draws all samples, and gives the values of those that have one.
    ///
    /// @throws CancellationException if the watch ended it
    double[] values() {
        try (ExecutorService others = Executors.newCachedThreadPool()) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 1; thread < bootstrap.threads(); thread++) {
                running.add(others.submit(() -> work(false)));
            }
            try {
                work(true);
            } finally {
                next.set(generators.length); // if this thread failed, the others have nothing left to do
            }
            for (Future<?> other : running) {
                join(other);
            }
        }
        if (ended.get()) {
            throw new CancellationException("Ended after %d of %d samples".formatted(done.get(), generators.length));
        }
        bootstrap.watch().goesOn(generators.length, generators.length);
        return inOrder();
    }

    private void work(boolean watched) {
        int replicate = next.getAndIncrement();
        while (replicate < generators.length) {
            if (sample.apply(generators[replicate]) instanceof Estimate.Value value) {
                values[replicate] = value.value();
                defined[replicate] = true;
            }
            int count = done.incrementAndGet();
            if (watched && !bootstrap.watch().goesOn(count, generators.length)) {
                ended.set(true);
                next.set(generators.length);
            }
            replicate = next.getAndIncrement();
        }
    }

    private static void join(Future<?> other) {
        try {
            other.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException failure) {
            throw new CompletionException(failure.getCause());
        }
    }

    private double[] inOrder() {
        double[] ofDefined = new double[generators.length];
        int count = 0;
        for (int replicate = 0; replicate < generators.length; replicate++) {
            if (defined[replicate]) {
                ofDefined[count++] = values[replicate];
            }
        }
        return Arrays.copyOf(ofDefined, count);
    }
}
