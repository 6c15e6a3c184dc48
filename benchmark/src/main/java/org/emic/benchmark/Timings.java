package org.emic.benchmark;

import java.util.ArrayList;
import java.util.List;

/// How long each of many repetitions took, in milliseconds.
final class Timings {

    /// A piece of work whose time counts.
    interface Work {
        void run() throws Exception;
    }

    private final List<Double> millis = new ArrayList<>();

    void add(double one) {
        millis.add(one);
    }

    void time(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        add((System.nanoTime() - start) / 1e6);
    }

    int count() {
        return millis.size();
    }

    double median() {
        return percentile(50);
    }

    /// The smallest value that at least this share of all do not exceed.
    double percentile(int share) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share / 100.0 * sorted.size()) - 1));
    }

    double max() {
        return percentile(100);
    }

    long above(double limit) {
        return millis.stream().filter(one -> one > limit).count();
    }
}
