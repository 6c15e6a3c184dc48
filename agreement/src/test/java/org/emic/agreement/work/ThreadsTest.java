package org.emic.agreement.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void eachTaskIsDoneOnce(int threads) {
        AtomicIntegerArray times = new AtomicIntegerArray(1000);
        new Threads(threads, Watch.NOBODY).each(1000, () -> times::incrementAndGet);
        assertTrue(IntStream.range(0, 1000).allMatch(task -> times.get(task) == 1));
    }

    @Test
    void theWatchHearsHowFarItIs() {
        List<Integer> heard = new ArrayList<>();
        new Threads(1, (done, all) -> {
                    assertEquals(3, all);
                    return heard.add(done);
                })
                .each(3, () -> task -> {});
        assertEquals(List.of(0, 1, 2, 3, 3), heard);
    }

    @Test
    void theWatchEndsItBeforeAnythingIsDone() {
        AtomicInteger done = new AtomicInteger();
        Threads refused = new Threads(4, (_, _) -> false);
        assertThrows(CancellationException.class, () -> refused.each(1000, () -> task -> done.incrementAndGet()));
        assertEquals(0, done.get());
    }

    @Test
    void theWatchEndsItOnTheWay() {
        AtomicInteger done = new AtomicInteger();
        Threads ending = new Threads(1, (so, _) -> so < 5);
        assertThrows(CancellationException.class, () -> ending.each(1000, () -> task -> done.incrementAndGet()));
        assertEquals(5, done.get());
    }

    /// More tasks than the other thread could do by itself.
    @Test
    void otherThreadsStopWhenTheWatchEndsIt() {
        int tasks = 1_000_000_000;
        AtomicInteger done = new AtomicInteger();
        Threads two = new Threads(2, (so, _) -> so == 0);
        assertThrows(CancellationException.class, () -> two.each(tasks, () -> task -> done.incrementAndGet()));
        assertTrue(done.get() < tasks, () -> "done were " + done);
    }

    @Test
    void failureOnAnotherThreadReachesTheCaller() {
        Thread caller = Thread.currentThread();
        CountDownLatch failed = new CountDownLatch(1);
        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> new Threads(2, Watch.NOBODY).each(1000, () -> task -> {
                    if (Thread.currentThread() != caller) {
                        failed.countDown();
                        throw new IllegalStateException("broken");
                    }
                    await(failed);
                }));
        assertEquals("broken", failure.getCause().getMessage());
    }

    /// With more tasks than the other thread could do by itself.
    @Test
    void failureOfTheWatchEndsTheOtherThreadsAndComesThrough() {
        int tasks = 1_000_000_000;
        AtomicInteger done = new AtomicInteger();
        Threads broken = new Threads(2, (so, _) -> {
            if (so > 0) {
                throw new UnsupportedOperationException();
            }
            return true;
        });
        Thread caller = Thread.currentThread();
        CountDownLatch asked = new CountDownLatch(1);
        assertThrows(
                UnsupportedOperationException.class,
                () -> broken.each(tasks, () -> task -> {
                    if (Thread.currentThread() == caller) {
                        asked.countDown();
                    } else {
                        await(asked);
                    }
                    done.incrementAndGet();
                }));
        assertTrue(done.get() < tasks, () -> "done were " + done);
    }

    @Test
    void threadsAreAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new Threads(0, Watch.NOBODY));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
