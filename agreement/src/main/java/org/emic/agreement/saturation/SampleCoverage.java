package org.emic.agreement.saturation;

/// How much of what further interviews mention is known: the chance that the next mention of a code is of a code that
/// is there already.
///
/// Chao & Jost (2012), equation 4a for incidences: `Ĉ = 1 − (Q₁/U)·A` with `A = T f̂₀ / (T f̂₀ + Q₁)`. Without a
/// code of one interview alone it is 1. Undefined for fewer than two interviews and without a code.
public record SampleCoverage() {

    /// The stable name of the estimate.
    public String id() {
        return "sample-coverage";
    }

    /// Where the estimate is defined.
    public String source() {
        return "Chao & Jost (2012), Ecology 93(12), 2533-2547";
    }

    /// The estimate from the counts of interviews, without an interval.
    public IncidenceEstimate estimate(IncidenceCounts counts) {
        return Extrapolation.of(counts).coverageAfter(0);
    }

    /// The estimate with an interval, where one can be drawn.
    public IncidenceEstimate estimate(IncidenceBootstrap bootstrap) {
        return Extrapolation.of(bootstrap).coverageAfter(0);
    }
}
