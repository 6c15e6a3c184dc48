package org.emic.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emic.agreement.saturation.Bounds;
import org.emic.agreement.saturation.GuestResult;
import org.emic.agreement.saturation.IncidenceEstimate;
import org.emic.saturation.SaturationFigures;
import org.emic.statistics.InterviewsReader;
import org.jspecify.annotations.Nullable;

/// What `emic saturation` prints for programs: JSON and csv.
record SaturationSheet(SaturationFigures figures) {

    /// The result as JSON.
    record Result(
            int interviews,
            int codes,
            List<Integer> newCodes,
            List<Double> expected,
            List<Integer> bandLow,
            List<Integer> bandHigh,
            Rule guest,
            Estimate chao2,
            Estimate coverage,
            List<Needed> needed) {}

    /// @param reachedAt how many interviews stand before the run that meets the rule: 6 for 6+2
    record Rule(
            int base, int run, double threshold, @Nullable Integer reachedAt, String order) {}

    record Estimate(
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String undefined) {

        static Estimate of(IncidenceEstimate estimate) {
            return switch (estimate) {
                case IncidenceEstimate.Value value ->
                    new Estimate(
                            value.value(),
                            value.bounds().map(Bounds::low).orElse(null),
                            value.bounds().map(Bounds::high).orElse(null),
                            null);
                case IncidenceEstimate.Undefined undefined ->
                    new Estimate(null, null, null, undefined.reason().name());
            };
        }
    }

    /// @param interviews how many more; null where it cannot be said
    record Needed(double coverage, @Nullable Integer interviews) {}

    Result json() {
        var rule = figures.guest().rule();
        return new Result(
                figures.observed().newCodes().size(),
                figures.expected().basis().codes(),
                figures.observed().newCodes(),
                Arrays.stream(figures.expected().expected()).boxed().toList(),
                Arrays.stream(figures.band().low()).boxed().toList(),
                Arrays.stream(figures.band().high()).boxed().toList(),
                new Rule(rule.base(), rule.run(), rule.threshold(), reachedAt(), InterviewsReader.ORDER),
                Estimate.of(figures.chao2()),
                Estimate.of(figures.coverage()),
                figures.needed().entrySet().stream()
                        .map(each -> new Needed(each.getKey(), whole(each.getValue())))
                        .toList());
    }

    private @Nullable Integer reachedAt() {
        return figures.guest().outcome() instanceof GuestResult.Reached reached ? reached.interviews() : null;
    }

    private static @Nullable Integer whole(IncidenceEstimate estimate) {
        return estimate instanceof IncidenceEstimate.Value value ? (int) value.value() : null;
    }

    /// One figure a row; `at` is the number of interviews, or the coverage for `needed`.
    List<String> csv() {
        var lines = new ArrayList<>(List.of("figure,at,value,low,high,undefined"));
        var observed = figures.observed();
        var low = figures.band().low();
        var high = figures.band().high();
        for (var at = 0; at < low.length; at++) {
            lines.add(CsvLine.of("new-codes", at + 1, observed.newCodes().get(at), null, null, null));
            lines.add(CsvLine.of("codes", at + 1, observed.codes().get(at), null, null, null));
            lines.add(CsvLine.of("expected", at + 1, figures.expected().expected(at + 1), null, null, null));
            lines.add(CsvLine.of("band", at + 1, figures.band().median()[at], low[at], high[at], null));
        }
        lines.add(CsvLine.of("guest-reached-at", null, reachedAt(), null, null, undefined(figures.guest())));
        lines.add(line("chao2", null, figures.chao2()));
        lines.add(line("coverage", null, figures.coverage()));
        figures.needed()
                .forEach((coverage, more) -> lines.add(CsvLine.of(
                        "needed",
                        coverage,
                        whole(more),
                        null,
                        null,
                        Estimate.of(more).undefined())));
        return lines;
    }

    private static String line(String figure, @Nullable Double at, IncidenceEstimate estimate) {
        var each = Estimate.of(estimate);
        return CsvLine.of(figure, at, each.value(), each.low(), each.high(), each.undefined());
    }

    private static @Nullable String undefined(GuestResult result) {
        return result.outcome() instanceof GuestResult.Undefined undefined
                ? undefined.reason().name()
                : null;
    }
}
