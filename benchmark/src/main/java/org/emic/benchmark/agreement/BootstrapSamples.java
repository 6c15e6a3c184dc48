package org.emic.benchmark.agreement;

import java.util.concurrent.TimeUnit;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.intervals.Bootstrap;
import org.emic.agreement.intervals.BootstrapResult;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// An interval of nominal α: 2,000 samples of 10,000 units by three coders. DKPro Statistics has none.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class BootstrapSamples {

    private final UnitTable table = Codings.random(10_000, 3).ours();

    @Benchmark
    public BootstrapResult ours() {
        return Bootstrap.of(2000, 1).on(1).overUnits(table, KrippendorffAlpha.nominal());
    }
}
