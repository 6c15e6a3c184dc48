package org.emic.agreement.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
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
    /// The watch is asked before the first task, after each task of the calling thread, and when all is done.
    ///
    /// @throws CancellationException if the watch ends it; tasks under way are finished first
    /// @throws CompletionException if a worker fails on another thread; what it threw is the cause
    public void each(int tasks, Supplier<IntConsumer> workers) {
        Run run = new Run(tasks, new AtomicInteger(), new AtomicInteger(), new AtomicBoolean());
        if (!watch.goesOn(0, tasks)) {
            throw run.cancelled();
        }
        try (ExecutorService others = Executors.newCachedThreadPool()) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 1; thread < threads; thread++) {
                running.add(others.submit(() -> run.work(workers.get(), Watch.NOBODY)));
            }
            run.workInFront(workers.get(), watch);
            running.forEach(Threads::join);
        }
        if (run.ended().get()) {
            throw run.cancelled();
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
            throw new CompletionException(e.getCause());
        }
    }

    /// Tasks shared by threads, taken one by one.
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
            for (int task = next.getAndIncrement(); task < tasks && !ended.get(); task = next.getAndIncrement()) {
                worker.accept(task);
                if (!watch.goesOn(done.incrementAndGet(), tasks)) {
                    ended.set(true);
                }
            }
        }

        CancellationException cancelled() {
            return new CancellationException("Ended at " + done.get() + " of " + tasks);
        }
    }
}
