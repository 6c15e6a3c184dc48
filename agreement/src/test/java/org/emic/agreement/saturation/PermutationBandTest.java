package org.emic.agreement.saturation;

import static org.emic.agreement.saturation.Interviews.TOY;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.emic.agreement.work.Threads;
import org.emic.agreement.work.Watch;
import org.junit.jupiter.api.Test;

class PermutationBandTest {

    /// Exact over 40,320 orders, and by the 255 choices of interviews, of which each number t has C(8, t).
    @Test
    void allOrdersOfEightInterviews() {
        PermutationBand band = PermutationBand.of(TOY, Orders.usual(1), Threads.all());
        assertEquals(40320, band.count());
        assertArrayEquals(new int[] {2, 2, 3, 4, 5, 5, 7, 8}, band.low());
        assertArrayEquals(new int[] {3, 4, 5, 6, 7, 7, 8, 8}, band.median());
        assertArrayEquals(new int[] {4, 6, 7, 8, 8, 8, 8, 8}, band.high());
        assertEquals(9.0 / 8, band.largestDistance(), 1e-12);
        assertEquals(1247.0 / 1680, band.shareAsFar(), 1e-12);
        assertEquals("as printed", band.order().rule());
    }

    @Test
    void everyOrderOfFewInterviewsIsVisitedOnce() {
        Orders orders = Orders.usual(3);
        Set<String> seen = new HashSet<>();
        int[] order = new int[5];
        for (int number = 0; number < orders.count(5); number++) {
            orders.write(number, order);
            seen.add(Arrays.toString(order));
        }
        assertEquals(120, seen.size());
        assertEquals(1, orders.count(0));
        assertEquals(1000, orders.count(9));
    }

    @Test
    void randomOrdersAreOrdersAndDifferByNumberAndSeed() {
        int[] order = new int[40];
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < 500; number++) {
            for (long seed = 0; seed < 2; seed++) {
                new Orders(10, seed).write(number, order);
                assertArrayEquals(
                        IntStream.range(0, 40).toArray(),
                        Arrays.stream(order).sorted().toArray());
                seen.add(Arrays.toString(order));
            }
        }
        assertEquals(1000, seen.size());
    }

    @Test
    void everyInterviewComesFirstAboutAsOften() {
        int[] first = new int[10];
        int[] order = new int[10];
        for (int number = 0; number < 10_000; number++) {
            new Orders(10_000, 5).write(number, order);
            first[order[0]]++;
        }
        assertTrue(Arrays.stream(first).allMatch(times -> Math.abs(times - 1000) < 150), Arrays.toString(first));
    }

    @Test
    void threadsChangeNothing() {
        Incidence incidence = Interviews.random(new SplittableRandom(4), 60, 90);
        PermutationBand one = PermutationBand.of(incidence, Orders.usual(11), new Threads(1, Watch.NOBODY));
        for (int threads : new int[] {2, 3, 8}) {
            PermutationBand many = PermutationBand.of(incidence, Orders.usual(11), new Threads(threads, Watch.NOBODY));
            assertArrayEquals(one.low(), many.low());
            assertArrayEquals(one.median(), many.median());
            assertArrayEquals(one.high(), many.high());
            assertEquals(one.shareAsFar(), many.shareAsFar());
            assertEquals(
                    GuestNameyChen.USUAL.over(incidence, Orders.usual(11), new Threads(1, Watch.NOBODY)),
                    GuestNameyChen.USUAL.over(incidence, Orders.usual(11), new Threads(threads, Watch.NOBODY)));
        }
    }

    @Test
    void seedChangesTheOrders() {
        Incidence incidence = Interviews.random(new SplittableRandom(4), 60, 300);
        PermutationBand one = PermutationBand.of(incidence, new Orders(50, 1), Threads.all());
        PermutationBand other = PermutationBand.of(incidence, new Orders(50, 2), Threads.all());
        assertTrue(!Arrays.equals(one.low(), other.low()) || !Arrays.equals(one.high(), other.high()));
    }

    @Test
    void orderThatKeepsNewCodesForTheEndLiesOutsideTheBand() {
        IncidenceBuilder builder = Incidence.builder("new codes last");
        for (int interview = 0; interview < 20; interview++) {
            builder.interview("I" + interview).code("in all");
            if (interview >= 10) {
                builder.code("only in " + interview);
            }
        }
        PermutationBand band = PermutationBand.of(builder.build(), Orders.usual(1), Threads.all());
        assertEquals(1.0 / 1001, band.shareAsFar());
        assertEquals(5, band.largestDistance(), 1e-9);
        assertTrue(band.low()[9] > 1);
    }

    @Test
    void watchSeesItGrowAndMayEndIt() {
        Incidence incidence = Interviews.random(new SplittableRandom(4), 60, 90);
        AtomicInteger last = new AtomicInteger();
        Watch watch = (done, all) -> {
            assertEquals(1000, all);
            assertTrue(done >= last.getAndSet(done));
            return true;
        };
        PermutationBand.of(incidence, Orders.usual(1), Threads.all(watch));
        assertEquals(1000, last.get());
        assertThrows(
                CancellationException.class,
                () -> PermutationBand.of(incidence, Orders.usual(1), Threads.all((done, all) -> false)));
    }

    @Test
    void noInterviewsAndNoCodes() {
        PermutationBand none = PermutationBand.of(Incidence.builder("none").build(), Orders.usual(1), Threads.all());
        assertEquals(0, none.low().length);
        PermutationBand silent = PermutationBand.of(Interviews.bringing(0, 0, 0), Orders.usual(1), Threads.all());
        assertArrayEquals(new int[] {0, 0, 0}, silent.high());
        assertEquals(1, silent.shareAsFar());
    }

    @Test
    void ordersAreAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new Orders(0, 1));
        assertEquals(1, new Orders(1, 1).count(9));
    }
}
