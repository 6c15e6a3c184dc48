package org.emic.benchmark.agreement;

import java.util.concurrent.TimeUnit;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.emic.agreement.Estimate;
import org.emic.agreement.spans.AlphaU1995;
import org.emic.agreement.spans.Continuum;
import org.emic.agreement.spans.UnitizingAlpha;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Agreement of five coders on free spans. DKPro Statistics computes α_U of 1995, which is another coefficient than uα;
/// both are here.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 15)
public class SpanAlpha {

    /// Spans as this library holds them.
    @State(Scope.Benchmark)
    public static class Marked {

        @Param({"10000", "100000", "1000000"})
        public int spansPerCoder;

        private Continuum continuum = new Spans(0, 5).ours();

        @Setup
        public void build() {
            continuum = new Spans(spansPerCoder, 5).ours();
        }
    }

    /// The same as DKPro Statistics holds them; more take minutes.
    @State(Scope.Benchmark)
    public static class Study {

        @Param("10000")
        public int spansPerCoder;

        private UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(5);

        @Setup
        public void build() {
            study = new Spans(spansPerCoder, 5).dkpro();
        }
    }

    @Benchmark
    public Estimate ours(Marked data) {
        return new UnitizingAlpha().estimate(data.continuum);
    }

    @Benchmark
    public Estimate ours1995(Marked data) {
        return AlphaU1995.estimate(data.continuum);
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 5)
    public double dkpro(Study data) {
        return new KrippendorffAlphaUnitizingAgreement(data.study).calculateAgreement();
    }
}
