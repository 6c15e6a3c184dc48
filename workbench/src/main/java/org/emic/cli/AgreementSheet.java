package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.emic.agreement.Estimate;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.agreement.intervals.Interval;
import org.emic.statistics.AgreementFigures;
import org.emic.statistics.CodeFigures;
import org.emic.statistics.Contingency;
import org.emic.statistics.Figure;
import org.emic.statistics.Layout;
import org.emic.statistics.Uncertainty;
import org.jspecify.annotations.Nullable;

/// What `emic agree` prints for programs: JSON and csv. What cannot be computed is null, with the reason beside it.
record AgreementSheet(AgreementFigures figures) {

    private static final String COLUMNS = "code,prevalence,measure,weights,value,observed,expected,low,high,interval,n,"
            + "undefined,coverage,both,onlyFirst,onlySecond,neither";

    Map<String, @Nullable Object> json() {
        var result = new LinkedHashMap<String, @Nullable Object>();
        result.put("layout", figures.layout().word());
        result.put("coders", figures.coders());
        result.put(figures.layout() == Layout.UNITS ? "units" : "documents", figures.size());
        result.put("measures", json(figures.figures()));
        result.put("codes", figures.codes().stream().map(AgreementSheet::json).toList());
        result.put("codesLeftOut", figures.codesLeftOut());
        result.put(
                "contingency", figures.contingency().map(AgreementSheet::json).orElse(null));
        return result;
    }

    private static Map<String, Object> json(Contingency contingency) {
        var result = new LinkedHashMap<String, Object>();
        result.put("values", contingency.values());
        result.put("counts", contingency.counts());
        return result;
    }

    private static Map<String, @Nullable Object> json(CodeFigures code) {
        var result = new LinkedHashMap<String, @Nullable Object>();
        result.put("code", code.code());
        result.put("prevalence", number(code.presence().prevalence()));
        result.put("measures", json(code.figures()));
        result.put("coded", code.presence().coded());
        result.put("applied", code.presence().present());
        code.pair().ifPresent(pair -> {
            result.put("both", pair.both());
            result.put("onlyFirst", pair.onlyA());
            result.put("onlySecond", pair.onlyB());
            result.put("neither", pair.neither());
        });
        return result;
    }

    private static List<Map<String, @Nullable Object>> json(List<Figure> all) {
        return all.stream().map(AgreementSheet::json).toList();
    }

    private static Map<String, @Nullable Object> json(Figure figure) {
        var parts = Parts.of(figure);
        var result = new LinkedHashMap<String, @Nullable Object>();
        result.put("measure", figure.measure());
        figure.weights().ifPresent(weights -> result.put("weights", weights));
        result.put("value", parts.value());
        result.put("observed", parts.observed());
        result.put("expected", parts.expected());
        result.put("low", parts.low());
        result.put("high", parts.high());
        result.put("interval", parts.interval());
        result.put("n", parts.n());
        result.put("undefined", parts.undefined());
        figure.coverage().ifPresent(coverage -> result.put("coverage", coverage));
        return result;
    }

    /// One figure a row; `code` is empty over all codes.
    List<String> csv() {
        var lines = new ArrayList<>(List.of(COLUMNS));
        figures.figures().forEach(figure -> lines.add(csv(null, null, Optional.empty(), figure)));
        for (var code : figures.codes()) {
            var prevalence = number(code.presence().prevalence());
            code.figures().forEach(figure -> lines.add(csv(code.code(), prevalence, code.pair(), figure)));
        }
        return lines;
    }

    private static String csv(
            @Nullable String code, @Nullable Double prevalence, Optional<BinaryCounts> pair, Figure figure) {
        var parts = Parts.of(figure);
        return CsvLine.of(
                code,
                prevalence,
                figure.measure(),
                figure.weights().orElse(null),
                parts.value(),
                parts.observed(),
                parts.expected(),
                parts.low(),
                parts.high(),
                parts.interval(),
                parts.n(),
                parts.undefined(),
                number(figure.coverage()),
                pair.map(BinaryCounts::both).orElse(null),
                pair.map(BinaryCounts::onlyA).orElse(null),
                pair.map(BinaryCounts::onlyB).orElse(null),
                pair.map(BinaryCounts::neither).orElse(null));
    }

    /// The parts of a figure; what is not there is null.
    ///
    /// @param interval how it was made, or why there is none
    private record Parts(
            @Nullable Double value,
            @Nullable Double observed,
            @Nullable Double expected,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable String interval,
            long n,
            @Nullable String undefined) {

        static Parts of(Figure figure) {
            var bounds = figure.uncertainty()
                    .map(Uncertainty::interval)
                    .filter(Interval.Bounds.class::isInstance)
                    .map(Interval.Bounds.class::cast);
            var low = bounds.map(Interval.Bounds::low).orElse(null);
            var high = bounds.map(Interval.Bounds::high).orElse(null);
            var method = figure.uncertainty().map(Parts::method).orElse(null);
            var n = figure.estimate().basis().units();
            return switch (figure.estimate()) {
                case Estimate.Value(var value, var observed, var expected, var basis) ->
                    new Parts(value, observed, number(expected), low, high, method, n, null);
                case Estimate.Undefined(var reason, var observed, var basis) ->
                    new Parts(null, number(observed), null, null, null, null, n, reason.name());
            };
        }

        private static String method(Uncertainty uncertainty) {
            return uncertainty.interval() instanceof Interval.None none
                    ? "none: " + none.reason().name()
                    : uncertainty.method();
        }
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
