package org.emic.agreement.saturation;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.emic.agreement.work.Threads;

/// Between which numbers of codes the accumulation stays in nearly all orders of the interviews, and whether the order
/// they have is unlike the others.
///
/// Pointwise: for each number of interviews the 2.5th and 97.5th percentile over the orders, a percentile being the
/// least number of codes that at least that share of orders doesn't exceed. A curve outside the band says that order
/// matters; theoretical sampling orders interviews on purpose. The test of the whole curve takes the largest distance
/// from the expected accumulation, and the share of orders with one as large: with random orders
/// `(1 + those as large) / (1 + orders)`, with all orders their share.
public final class PermutationBand {

    private static final double ROUNDING = 1e-9;

    private final InterviewOrder order;
    private final Orders orders;
    private final int[][] percentiles;
    private final double largestDistance;
    private final double asFar;

    private PermutationBand(
            InterviewOrder order, Orders orders, int[][] percentiles, double largestDistance, double asFar) {
        this.order = order;
        this.orders = orders;
        this.percentiles = percentiles;
        this.largestDistance = largestDistance;
        this.asFar = asFar;
    }

    /// The band over the orders given. Equal data and orders give equal bands, whatever the threads.
    ///
    /// Time O(R·U) for R orders and U mentions, less where few interviews hold all codes; memory O(R·T).
    ///
    /// @throws java.util.concurrent.CancellationException if the watch ends it
    public static PermutationBand of(Incidence incidence, Orders orders, Threads threads) {
        int count = orders.count(incidence.interviews());
        double[] expected = ExpectedAccumulation.of(incidence).expected();
        int[][] curves = new int[count][];
        double[] distances = new double[count];
        threads.each(count, () -> new Worker(incidence, orders) {
            @Override
            void accumulated(int number, int[] codes, int until) {
                curves[number] = Arrays.copyOf(codes, until);
                distances[number] = distance(codes, until, expected);
            }
        });
        int[] observed = ObservedAccumulation.of(incidence).codes().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        double largest = distance(observed, observed.length, expected);
        long asLarge = Arrays.stream(distances)
                .filter(distance -> distance >= largest - ROUNDING)
                .count();
        double asFar =
                orders.coversAll(incidence.interviews()) ? (double) asLarge / count : (asLarge + 1.0) / (count + 1.0);
        return new PermutationBand(
                incidence.order(), orders, percentiles(curves, expected.length, incidence.codes()), largest, asFar);
    }

    /// From place `until` on, an order holds all codes.
    private static double distance(int[] codes, int until, double[] expected) {
        double largest = 0;
        int last = 0;
        for (int at = 0; at < expected.length; at++) {
            last = at < until ? codes[at] : last;
            largest = Math.max(largest, Math.abs(last - expected[at]));
        }
        return largest;
    }

    private static int[][] percentiles(int[][] curves, int interviews, int codes) {
        double tail = (1 - Bounds.LEVEL) / 2;
        int[] ranks = {rank(tail, curves.length), rank(0.5, curves.length), rank(1 - tail, curves.length)};
        int[][] percentiles = new int[ranks.length][interviews];
        int[] column = new int[curves.length];
        for (int at = 0; at < interviews; at++) {
            for (int number = 0; number < curves.length; number++) {
                column[number] = at < curves[number].length ? curves[number][at] : codes;
            }
            Arrays.sort(column);
            for (int which = 0; which < ranks.length; which++) {
                percentiles[which][at] = column[ranks[which]];
            }
        }
        return percentiles;
    }

    private static int rank(double share, int count) {
        return Math.max(0, (int) Math.ceil(share * count - ROUNDING) - 1);
    }

    /// The order whose curve is compared with the others.
    public InterviewOrder order() {
        return order;
    }

    /// Which orders the band was made of.
    public Orders orders() {
        return orders;
    }

    /// How many orders the band was made of.
    public int count() {
        return orders.count(order.interviews().size());
    }

    /// For each number of interviews the lower edge, in codes.
    public int[] low() {
        return percentiles[0].clone();
    }

    /// For each number of interviews the median, in codes.
    public int[] median() {
        return percentiles[1].clone();
    }

    /// For each number of interviews the upper edge, in codes.
    public int[] high() {
        return percentiles[2].clone();
    }

    /// The largest distance between the curve of the order given and the expected one, in codes.
    public double largestDistance() {
        return largestDistance;
    }

    /// The share of orders whose curve is somewhere at least as far from the expected one: a permutation p.
    public double shareAsFar() {
        return asFar;
    }

    /// Lays codes up along one order after another. Works on one thread.
    abstract static class Worker implements IntConsumer {

        private final Incidence incidence;
        private final Orders orders;
        private final int[] order;
        private final int[] codes;
        private final int[] seenIn;

        Worker(Incidence incidence, Orders orders) {
            this.incidence = incidence;
            this.orders = orders;
            this.order = new int[incidence.interviews()];
            this.codes = new int[incidence.interviews()];
            this.seenIn = new int[incidence.codes()];
        }

        @Override
        public void accept(int number) {
            orders.write(number, order);
            int sum = 0;
            int at = 0;
            while (at < order.length && sum < incidence.codes()) {
                sum += incidence.newCodes(order[at], seenIn, number + 1);
                codes[at++] = sum;
            }
            accumulated(number, codes, at);
        }

        /// Takes the codes held after each interview of the order, up to the one after which all are.
        abstract void accumulated(int number, int[] codes, int until);
    }
}
