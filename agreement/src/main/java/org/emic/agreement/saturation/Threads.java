package org.emic.agreement.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// On how many threads a computation runs, and who waits for it. Neither changes its result.
///
/// @param threads the calling one included
/// @param watch who waits
public record Threads(int threads, Watch watch) {

    private static final int PORTION = 16;

    public Threads {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
    }

    /// As many as the machine has processors, watched by nobody.
    public static Threads all() {
        return all(Watch.NOBODY);
    }

    /// As many as the machine has processors.
    public static Threads all(Watch watch) {
        return new Threads(Runtime.getRuntime().availableProcessors(), watch);
    }

    /// Does each task from 0 to `tasks` − 1 once, on any thread; each thread gets a worker of its own.
    ///
    /// @throws CancellationException if the watch ends it
    void each(int tasks, Supplier<IntConsumer> workers) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean ended = new AtomicBoolean();
        Run run = new Run(tasks, next, done, ended);
        try (ExecutorService others = Executors.newFixedThreadPool(Math.max(1, threads - 1))) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 1; thread < threads; thread++) {
                running.add(others.submit(() -> run.work(workers.get(), Watch.NOBODY)));
            }
            run.workInFront(workers.get(), watch);
            running.forEach(Threads::join);
        }
        if (ended.get()) {
            throw new CancellationException("Ended at " + done.get() + " of " + tasks);
        }
        watch.goesOn(tasks, tasks);
    }

    private static void join(Future<?> running) {
        try {
            running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Tasks shared by threads, taken in portions.
    private record Run(int tasks, AtomicInteger next, AtomicInteger done, AtomicBoolean ended) {

        /// On the calling thread: if the watch or a worker fails, the other threads end too.
        void workInFront(IntConsumer worker, Watch watch) {
            try {
                work(worker, watch);
            } catch (RuntimeException failure) {
                ended.set(true);
                throw failure;
            }
        }

        void work(IntConsumer worker, Watch watch) {
            for (int from = next.getAndAdd(PORTION); from < tasks; from = next.getAndAdd(PORTION)) {
                if (ended.get()) {
                    return;
                }
                int to = Math.min(tasks, from + PORTION);
                for (int task = from; task < to; task++) {
                    worker.accept(task);
                }
                if (!watch.goesOn(done.addAndGet(to - from), tasks)) {
                    ended.set(true);
                }
            }
        }
    }
}
