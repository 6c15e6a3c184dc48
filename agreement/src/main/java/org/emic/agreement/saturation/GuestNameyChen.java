package org.emic.agreement.saturation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.agreement.Reason;
import org.emic.agreement.work.Threads;

/// The rule of Guest, Namey & Chen (2020): after a base of interviews, how much is new in a run of further ones.
///
/// D is the number of codes in the first `base` interviews. Runs of `run` interviews follow, each beginning one
/// interview later than the one before, so that they overlap. The new codes of a run, those that no interview
/// before it holds, are set against D, which stays the same. The rule is met at the first run whose ratio is at
/// most `threshold`. The answer depends on the order of interviews and on all three settings.
///
/// @param base b, the interviews that D is counted in
/// @param run r, the interviews in a run
/// @param threshold t, the ratio of new codes at most
public record GuestNameyChen(int base, int run, double threshold) {

    /// Four interviews, runs of two, at most 5 % new.
    public static final GuestNameyChen USUAL = new GuestNameyChen(4, 2, 0.05);

    public GuestNameyChen {
        if (base < 1 || run < 1) {
            throw new IllegalArgumentException("Base and run are at least one interview: %d, %d".formatted(base, run));
        }
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("A threshold is a share from 0 to 1, not " + threshold);
        }
    }

    /// All settings of the paper: base 4, 5, 6; run 2, 3; threshold 5 %, 0 %.
    public static List<GuestNameyChen> published() {
        return IntStream.rangeClosed(4, 6)
                .boxed()
                .flatMap(base -> IntStream.rangeClosed(2, 3)
                        .boxed()
                        .flatMap(run -> DoubleStream.of(0.05, 0)
                                .mapToObj(threshold -> new GuestNameyChen(base, run, threshold))))
                .toList();
    }

    /// The rule applied to the interviews in their order.
    public GuestResult applyTo(Incidence incidence) {
        int[] codes = ObservedAccumulation.of(incidence).codes().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        if (codes.length < base + run) {
            return undefined(incidence, Reason.TOO_FEW_INTERVIEWS);
        }
        if (codes[base - 1] == 0) {
            return undefined(incidence, Reason.NO_CODES);
        }
        List<GuestResult.Run> runs = new ArrayList<>();
        for (int before = base; before + run <= codes.length; before++) {
            GuestResult.Run next = GuestResult.Run.after(before, run, codes, codes[base - 1]);
            runs.add(next);
            if (next.ratio() <= threshold) {
                return new GuestResult(
                        this, incidence.order(), codes[base - 1], runs, new GuestResult.Reached(before, run));
            }
        }
        double last = runs.getLast().ratio();
        return new GuestResult(this, incidence.order(), codes[base - 1], runs, new GuestResult.NotReached(last));
    }

    private GuestResult undefined(Incidence incidence, Reason reason) {
        return new GuestResult(this, incidence.order(), 0, List.of(), new GuestResult.Undefined(reason));
    }

    /// After how many interviews the rule is met in other orders: how much of the answer is the order's doing.
    ///
    /// @throws java.util.concurrent.CancellationException if the watch ends it
    public GuestOrders over(Incidence incidence, Orders orders, Threads threads) {
        int interviews = incidence.interviews();
        int count = orders.count(interviews);
        AtomicIntegerArray metAfter = new AtomicIntegerArray(interviews + 2);
        threads.each(count, () -> new PermutationBand.Worker(incidence, orders) {
            @Override
            void accumulated(int number, int[] codes, int until) {
                metAfter.incrementAndGet(metAfter(codes, until, interviews));
            }
        });
        return new GuestOrders(
                this,
                orders,
                count,
                Stream.iterate(0, at -> at + 1)
                        .limit(interviews + 1L)
                        .map(metAfter::get)
                        .toList());
    }

    /// How many interviews stand before the run that meets the rule; 0 if there is no such run.
    private int metAfter(int[] codes, int until, int interviews) {
        if (until == 0) {
            return 0;
        }
        int all = codes[until - 1];
        int first = codes[Math.min(base, until) - 1];
        for (int before = base; first > 0 && before + run <= interviews; before++) {
            int fresh = (before + run <= until ? codes[before + run - 1] : all)
                    - (before <= until ? codes[before - 1] : all);
            if ((double) fresh / first <= threshold) {
                return before;
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        // By decimal digits: 100 × 0.07 is not 7 in binary.
        String percent = BigDecimal.valueOf(threshold)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        return "base %d, run %d, threshold %s %%".formatted(base, run, percent);
    }
}
