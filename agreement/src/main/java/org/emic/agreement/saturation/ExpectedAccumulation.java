package org.emic.agreement.saturation;

import java.util.Optional;

/// How many codes t of the interviews hold on average over all orders, exactly, for every t.
///
/// Mao, Colwell & Chang (2005): `S(t) = S − Σ_k α_tk Q_k` with `α_tk = C(T−k, t) / C(T, t)`, which is the mean over
/// all choices of t interviews. The unconditional deviation (Colwell et al. 2012, equation 6) also holds what other
/// interviews might have brought: `σ²(t) = Σ_k (1 − α_tk)² Q_k − S(t)² / Ŝ` with Chao2 as Ŝ; there is none for
/// fewer than two interviews or without a code. Time O(T·d) for d distinct k.
public final class ExpectedAccumulation {

    private final IncidenceCounts basis;
    private final double[] expected;
    private final double[] deviations;

    private ExpectedAccumulation(IncidenceCounts basis, double[] expected, double[] deviations) {
        this.basis = basis;
        this.expected = expected;
        this.deviations = deviations;
    }

    /// The expected accumulation of the interviews' codes; their order doesn't matter.
    public static ExpectedAccumulation of(Incidence incidence) {
        IncidenceCounts basis = incidence.counts();
        int all = basis.interviews();
        int[] frequencies = incidence.frequencies();
        double[] expected = new double[all];
        double[] squares = new double[all];
        for (int held = 1; held <= all; held++) {
            if (frequencies[held] > 0) {
                add(frequencies[held], held, expected, squares);
            }
        }
        if (UnseenCodes.obstacle(basis).isPresent()) {
            return new ExpectedAccumulation(basis, expected, new double[0]);
        }
        double codes = UnseenCodes.of(basis).all();
        for (int at = 0; at < all; at++) {
            squares[at] = Math.sqrt(Math.max(0, squares[at] - expected[at] * expected[at] / codes));
        }
        return new ExpectedAccumulation(basis, expected, squares);
    }

    /// Adds what the codes of exactly `held` interviews contribute, by α_{t+1} = α_t (T − t − k) / (T − t).
    private static void add(int codes, int held, double[] expected, double[] squares) {
        int all = expected.length;
        double absent = 1;
        for (int interviews = 0; interviews < all; interviews++) {
            absent = interviews + held >= all ? 0 : absent * (all - interviews - held) / (all - interviews);
            double present = 1 - absent;
            expected[interviews] += codes * present;
            squares[interviews] += codes * present * present;
        }
    }

    /// What the curve rests on.
    public IncidenceCounts basis() {
        return basis;
    }

    /// S(t), for t = 1 … T interviews.
    public double[] expected() {
        return expected.clone();
    }

    /// S(t) for t interviews.
    public double expected(int interviews) {
        return expected[interviews - 1];
    }

    /// The unconditional standard deviation of S(t), where there is one.
    public Optional<Double> deviation(int interviews) {
        return deviations.length == 0 ? Optional.empty() : Optional.of(deviations[interviews - 1]);
    }

    /// The normal interval of S(t) by the unconditional deviation.
    public Optional<Bounds> bounds(int interviews) {
        return deviation(interviews)
                .map(deviation -> Bounds.normal(
                        expected(interviews), deviation, 0, Double.MAX_VALUE, Bounds.Method.UNCONDITIONAL));
    }
}
