package org.emic.agreement.saturation;

import java.util.SplittableRandom;

/// Which orders of the interviews are looked at: all of them where there are few interviews, else random ones.
///
/// Order number n depends on the seed and n alone, so neither threads nor the number of orders change what it is.
///
/// @param random how many random orders
/// @param seed where they come from
public record Orders(int random, long seed) {

    /// The most interviews of which all orders are looked at: 8! = 40,320.
    public static final int ALL_ORDERS_UP_TO = 8;

    private static final int USUAL = 1000;

    public Orders {
        if (random < 1) {
            throw new IllegalArgumentException("At least one order is needed, not " + random);
        }
    }

    /// 1000 random orders.
    public static Orders usual(long seed) {
        return new Orders(USUAL, seed);
    }

    /// Whether all orders of so many interviews are looked at.
    public boolean coversAll(int interviews) {
        return interviews <= ALL_ORDERS_UP_TO;
    }

    /// How many orders of so many interviews are looked at.
    public int count(int interviews) {
        if (!coversAll(interviews)) {
            return random;
        }
        int all = 1;
        for (int factor = 2; factor <= interviews; factor++) {
            all *= factor;
        }
        return all;
    }

    /// Writes order number `number` of the interviews.
    void write(int number, int[] order) {
        for (int place = 0; place < order.length; place++) {
            order[place] = place;
        }
        if (coversAll(order.length)) {
            int rest = number;
            for (int left = order.length; left > 1; left--) {
                swap(order, left - 1, rest % left);
                rest /= left;
            }
            return;
        }
        // Split, because generators seeded golden gammas apart give the same numbers, one later each.
        SplittableRandom source = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * (number + 1L)).split();
        for (int left = order.length; left > 1; left--) {
            swap(order, left - 1, source.nextInt(left));
        }
    }

    private static void swap(int[] order, int one, int other) {
        int kept = order[one];
        order[one] = order[other];
        order[other] = kept;
    }
}
