package org.emic.benchmark.agreement;

import java.util.concurrent.TimeUnit;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.emic.agreement.Estimate;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.nominal.KrippendorffAlpha;
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

/// Krippendorff's α of fixed units by five coders, nominal, some codings missing.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 15)
public class NominalAlpha {

    /// The table as this library holds it.
    @State(Scope.Benchmark)
    public static class Table {

        @Param("1000000")
        public int units;

        private UnitTable table = UnitTable.ofCoders(0);

        @Setup
        public void build() {
            table = Codings.random(units, 5).ours();
        }
    }

    /// The same as DKPro Statistics holds it.
    @State(Scope.Benchmark)
    public static class Study {

        @Param("1000000")
        public int units;

        private CodingAnnotationStudy study = new CodingAnnotationStudy(5);

        @Setup
        public void build() {
            study = Codings.random(units, 5).dkpro();
        }
    }

    @Benchmark
    public Estimate ours(Table data) {
        return KrippendorffAlpha.nominal().estimate(data.table);
    }

    @Benchmark
    public double dkpro(Study data) {
        return new KrippendorffAlphaAgreement(data.study, new NominalDistanceFunction()).calculateAgreement();
    }
}
