package org.emic.agreement.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// Draws interviews again from the estimated set of codes, the unseen ones included, for standard errors.
///
/// Chao et al. (2014), appendix G, for incidences: f̂₀ (rounded up) unseen codes share the chance
/// `(Q₁/T)·A`; the chance k/T of a code held by k interviews is lowered to `(k/T)(1 − w(1 − k/T)^T)`, with w such that
/// the lowered chances make room for it. Each replicate draws for every code how many of T interviews hold it. Drawing
/// whole interviews with putting back would not do: it repeats interviews, and a repeated interview has no rare codes,
/// so that every replicate would look better covered than the data.
///
/// An interval is the estimate ± 1.96 standard deviations of the replicates, cut where the figure cannot go; for
/// figures far from symmetric it lies between their percentiles. There is none if more than 5 % of the replicates have
/// no estimate.
public final class IncidenceBootstrap {

    private static final int USUAL = 1000;
    private static final double MOST_UNDEFINED = 0.05;
    private static final double ROUNDING = 1e-9;

    private final IncidenceCounts counts;
    private final long seed;
    private final List<IncidenceCounts> replicates;

    private IncidenceBootstrap(IncidenceCounts counts, long seed, List<IncidenceCounts> replicates) {
        this.counts = counts;
        this.seed = seed;
        this.replicates = List.copyOf(replicates);
    }

    /// 1000 replicates.
    public static IncidenceBootstrap of(Incidence incidence, long seed) {
        return of(incidence, USUAL, seed);
    }

    /// The replicates of the data that the seed gives. There are none of data without an estimate.
    public static IncidenceBootstrap of(Incidence incidence, int replicates, long seed) {
        if (replicates < 2) {
            throw new IllegalArgumentException("At least two replicates are needed, not " + replicates);
        }
        IncidenceCounts counts = incidence.counts();
        List<IncidenceCounts> drawn = new ArrayList<>();
        if (UnseenCodes.obstacle(counts).isEmpty()) {
            List<Stratum> strata = strata(incidence.frequencies(), UnseenCodes.of(counts));
            SplittableRandom random = new SplittableRandom(seed);
            for (int replicate = 0; replicate < replicates; replicate++) {
                drawn.add(draw(counts.interviews(), strata, random));
            }
        }
        return new IncidenceBootstrap(counts, seed, drawn);
    }

    /// The counts of the data.
    public IncidenceCounts counts() {
        return counts;
    }

    /// How many replicates were drawn.
    public int replicates() {
        return replicates.size();
    }

    /// Where the replicates come from.
    public long seed() {
        return seed;
    }

    /// The interval of a figure by the deviation of its replicates.
    Optional<Bounds> bounds(ToDoubleFunction<UnseenCodes> formula, double lowest, double highest) {
        double[] values = values(formula);
        if (values.length == 0) {
            return Optional.empty();
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double estimate = formula.applyAsDouble(UnseenCodes.of(counts));
        double deviation = Math.sqrt(squares / (values.length - 1));
        return Optional.of(Bounds.normal(estimate, deviation, lowest, highest, Bounds.Method.BOOTSTRAP));
    }

    /// The interval of a figure between the 2.5 and the 97.5 % of its replicates: the least value that so many reach.
    Optional<Bounds> percentiles(ToDoubleFunction<UnseenCodes> formula) {
        double[] values = values(formula);
        if (values.length == 0) {
            return Optional.empty();
        }
        Arrays.sort(values);
        double tail = (1 - Bounds.LEVEL) / 2;
        return Optional.of(
                new Bounds(least(values, tail), least(values, 1 - tail), Bounds.Method.BOOTSTRAP_PERCENTILES));
    }

    /// The least of the ascending values that this share of them does not pass.
    private static double least(double[] values, double share) {
        return values[(int) Math.ceil(share * values.length - ROUNDING) - 1];
    }

    /// What the replicates with an estimate give; nothing if those are too few.
    private double[] values(ToDoubleFunction<UnseenCodes> formula) {
        double[] values = replicates.stream()
                .filter(each -> UnseenCodes.obstacle(each).isEmpty())
                .mapToDouble(each -> formula.applyAsDouble(UnseenCodes.of(each)))
                .toArray();
        boolean enough = values.length >= 2 && values.length >= (1 - MOST_UNDEFINED) * replicates.size();
        return enough ? values : new double[0];
    }

    /// So many codes with the same chance to be held by an interview.
    private record Stratum(int codes, BinomialDraw draw) {}

    private static List<Stratum> strata(int[] frequencies, UnseenCodes codes) {
        int interviews = codes.counts().interviews();
        double room = codes.counts().once() / (double) interviews * codes.ratio();
        double lowered = 0;
        for (int held = 1; held <= interviews; held++) {
            lowered += frequencies[held] * chance(held, interviews) * absence(held, interviews);
        }
        double weight = lowered == 0 ? 0 : room / lowered;
        List<Stratum> strata = new ArrayList<>();
        for (int held = 1; held <= interviews; held++) {
            if (frequencies[held] > 0) {
                double chance = chance(held, interviews) * (1 - weight * absence(held, interviews));
                strata.add(new Stratum(frequencies[held], new BinomialDraw(interviews, chance)));
            }
        }
        int unseen = (int) Math.ceil(codes.unseen());
        if (unseen > 0) {
            strata.add(new Stratum(unseen, new BinomialDraw(interviews, room / unseen)));
        }
        return strata;
    }

    private static double chance(int held, int interviews) {
        return (double) held / interviews;
    }

    /// The chance that none of the interviews holds the code.
    private static double absence(int held, int interviews) {
        return Math.pow(1 - chance(held, interviews), interviews);
    }

    private static IncidenceCounts draw(int interviews, List<Stratum> strata, SplittableRandom random) {
        int seen = 0;
        long mentions = 0;
        int once = 0;
        int twice = 0;
        for (Stratum stratum : strata) {
            for (int code = 0; code < stratum.codes; code++) {
                int held = stratum.draw.next(random);
                seen += held > 0 ? 1 : 0;
                once += held == 1 ? 1 : 0;
                twice += held == 2 ? 1 : 0;
                mentions += held;
            }
        }
        return new IncidenceCounts(interviews, seen, mentions, once, twice);
    }
}
