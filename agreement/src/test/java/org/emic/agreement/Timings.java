package org.emic.agreement;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.emic.agreement.data.UnitTable;
import org.emic.agreement.intervals.Bootstrap;
import org.emic.agreement.nominal.KrippendorffAlpha;
import org.emic.agreement.spans.Continuum;
import org.emic.agreement.spans.ContinuumBuilder;
import org.emic.agreement.spans.UnitizingAlpha;

/// Prints how long the module takes for large data, at the first call and warm. Not a test: run it by hand.
final class Timings {

    private static final int CODES = 20;

    private Timings() {}

    public static void main(String[] arguments) {
        UnitTable units = units(1_000_000, 5);
        print(
                "nominal alpha, 10^6 units, 5 coders",
                () -> KrippendorffAlpha.nominal().estimate(units));
        UnitTable few = units(10_000, 3);
        print(
                "2,000 samples of 10^4 units, 3 coders",
                () -> Bootstrap.of(2000, 1)
                        .overUnits(few, KrippendorffAlpha.nominal())
                        .interval());
        print(
                "  on one thread",
                () -> Bootstrap.of(2000, 1)
                        .on(1)
                        .overUnits(few, KrippendorffAlpha.nominal())
                        .interval());
        unitizing(10_000, 2);
        unitizing(10_000, 5);
        unitizing(100_000, 5);
        unitizing(1_000_000, 2);
    }

    private static void unitizing(int spans, int coders) {
        Continuum continuum = continuum(spans, coders);
        print(
                "unitizing alpha, %d spans, %d coders".formatted(spans, coders),
                () -> new UnitizingAlpha().estimate(continuum));
        print("  with building the continuum", () -> new UnitizingAlpha().estimate(continuum(spans, coders)));
    }

    private static void print(String what, Supplier<?> work) {
        StringBuilder line = new StringBuilder("%-45s".formatted(what));
        Object result = "";
        for (int run = 0; run < 6; run++) {
            long start = System.nanoTime();
            result = work.get();
            if (run == 0 || run == 5) {
                line.append(" %8.1f ms".formatted((System.nanoTime() - start) / 1e6));
            }
        }
        IO.println(line + "  " + result);
    }

    private static UnitTable units(int units, int coders) {
        SplittableRandom random = new SplittableRandom(1);
        int[][] byCoder = new int[coders][units];
        for (int unit = 0; unit < units; unit++) {
            int common = random.nextInt(CODES);
            for (int coder = 0; coder < coders; coder++) {
                int code = random.nextDouble() < 0.8 ? common : random.nextInt(CODES);
                byCoder[coder][unit] = random.nextDouble() < 0.05 ? UnitTable.MISSING : code;
            }
        }
        return UnitTable.ofCoders(CODES, byCoder);
    }

    private static Continuum continuum(int spans, int coders) {
        SplittableRandom random = new SplittableRandom(1);
        List<String> names =
                IntStream.range(0, coders).mapToObj(Integer::toString).toList();
        ContinuumBuilder builder = Continuum.builder(
                        names,
                        IntStream.range(0, CODES).mapToObj(Integer::toString).toList())
                .document("d", 100 * spans, names);
        for (int span = 0; span < spans; span++) {
            int code = random.nextInt(CODES);
            for (int coder = 0; coder < coders; coder++) {
                int start = 100 * span + random.nextInt(20);
                int own = random.nextDouble() < 0.8 ? code : random.nextInt(CODES);
                builder.span(0, coder, start, start + 20 + random.nextInt(60), own);
            }
        }
        return builder.build();
    }
}
