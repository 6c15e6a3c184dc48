package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.intervals.Interval;
import org.emic.agreement.intervals.Resampled;
import org.emic.statistics.AgreementFigures;
import org.emic.statistics.CodeFigures;
import org.emic.statistics.Contingency;
import org.emic.statistics.Figure;
import org.emic.statistics.Layout;
import org.emic.statistics.Uncertainty;

/// What `emic agree` prints for people: measures side by side with the counts they rest on, never a lone figure.
record AgreementText(AgreementFigures figures) {

    /// Wider tables and longer lists are no help on a terminal; JSON has them.
    private static final int MOST_ABREAST = 10;

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(counted(figures.size(), areUnits() ? "unit" : "document") + "; coders: "
                + String.join(", ", figures.coders()));
        lines.add("");
        lines.addAll(table(figures.figures()));
        figures.contingency()
                .filter(table -> table.values().size() <= MOST_ABREAST)
                .ifPresent(table -> lines.addAll(contingency(table)));
        for (var code : figures.codes()) {
            lines.add("");
            lines.add(heading(code));
            lines.addAll(table(code.figures().stream()
                    .filter(figure -> !isSaidAbove(figure))
                    .toList()));
        }
        if (figures.codesLeftOut() > 0) {
            lines.add("");
            lines.add(counted(figures.codesLeftOut(), "more code") + " not listed.");
        }
        lines.addAll(notes());
        return lines;
    }

    private boolean areUnits() {
        return figures.layout() == Layout.UNITS;
    }

    /// That a measure is for two coders is said over all codes, and not of each code again.
    private boolean isSaidAbove(Figure figure) {
        return figure.estimate() instanceof Estimate.Undefined undefined
                && undefined.reason() == Reason.NOT_TWO_CODERS
                && figures.figures().stream()
                        .anyMatch(overall -> overall.measure().equals(figure.measure()));
    }

    private static List<String> table(List<Figure> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        var table = new TextTable("measure", "weights", "value", "95 %", "observed", "expected", "coverage", "n");
        for (var figure : all) {
            var estimate = figure.estimate();
            table.add(
                    figure.measure(),
                    figure.weights().orElse(""),
                    estimate instanceof Estimate.Value value ? number(value.value()) : "undefined",
                    interval(figure),
                    number(observed(estimate)),
                    estimate instanceof Estimate.Value value ? number(value.expected()) : "",
                    number(figure.coverage()),
                    String.format(Locale.ENGLISH, "%,d", estimate.basis().units()));
        }
        return Stream.concat(table.lines().stream(), reasons(all)).toList();
    }

    private static OptionalDouble observed(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Value value -> OptionalDouble.of(value.observed());
            case Estimate.Undefined undefined -> undefined.observed();
        };
    }

    private static String interval(Figure figure) {
        return figure.uncertainty()
                                .map(Uncertainty::interval)
                                .filter(any -> figure.estimate() instanceof Estimate.Value)
                                .orElse(null)
                        instanceof Interval.Bounds bounds
                ? number(bounds.low()) + " to " + number(bounds.high())
                : "";
    }

    /// Why figures or their intervals are not there; those with one reason in one line.
    private static Stream<String> reasons(List<Figure> all) {
        var named = new LinkedHashMap<String, List<String>>();
        for (var figure : all) {
            reason(figure)
                    .ifPresent(reason -> named.computeIfAbsent(reason, any -> new ArrayList<>())
                            .add(figure.measure()));
        }
        return named.entrySet().stream()
                .map(reason -> "  "
                        + (reason.getValue().size() == all.size() ? "all" : String.join(", ", reason.getValue()))
                        + ": " + reason.getKey());
    }

    private static Optional<String> reason(Figure figure) {
        if (figure.estimate() instanceof Estimate.Undefined undefined) {
            return Optional.of(undefined.reason().sentence());
        }
        return figure.uncertainty()
                .map(Uncertainty::interval)
                .filter(Interval.None.class::isInstance)
                .map(none -> "no interval. " + ((Interval.None) none).reason().sentence());
    }

    private List<String> contingency(Contingency contingency) {
        var values = contingency.values();
        var table = new TextTable(Stream.concat(Stream.of(""), values.stream()).toArray(String[]::new));
        for (var row = 0; row < values.size(); row++) {
            table.add(Stream.concat(
                            Stream.of(values.get(row)),
                            contingency.counts().get(row).stream().map(count -> Long.toString(count)))
                    .toArray(String[]::new));
        }
        var lines = new ArrayList<>(List.of(
                "",
                "%s by value; rows: %s, columns: %s"
                        .formatted(
                                areUnits() ? "Units" : "Code points",
                                figures.coders().getFirst(),
                                figures.coders().getLast())));
        lines.addAll(table.lines());
        return lines;
    }

    private String heading(CodeFigures code) {
        var coders = figures.coders();
        var coded = code.presence().coded();
        var applied = code.presence().present();
        var heading = new StringBuilder("%s: %s".formatted(code.code(), share(sum(applied), sum(coded))))
                .append(areUnits() ? " of codings" : " of code points");
        if (coders.size() <= MOST_ABREAST) {
            IntStream.range(0, coders.size())
                    .forEach(coder -> heading.append("%s %s %s"
                            .formatted(
                                    coder == 0 ? ";" : ",",
                                    coders.get(coder),
                                    share(applied.get(coder), coded.get(coder)))));
        }
        code.pair()
                .ifPresent(pair -> heading.append(String.format(
                        Locale.ENGLISH,
                        "; both %,d, %s alone %,d, %s alone %,d, neither %,d",
                        pair.both(),
                        coders.getFirst(),
                        pair.onlyA(),
                        coders.getLast(),
                        pair.onlyB(),
                        pair.neither())));
        var users = code.presence().usedBy();
        return heading.append(users < coders.size() ? "; used by %d of %d coders".formatted(users, coders.size()) : "")
                .toString();
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private static String share(long part, long whole) {
        return whole == 0
                ? "0/0"
                : String.format(Locale.ENGLISH, "%,d/%,d (%.1f%%)", part, whole, 100.0 * part / whole);
    }

    /// How the intervals were made, and what they don't know.
    private List<String> notes() {
        var methods = Stream.concat(
                        figures.figures().stream(), figures.codes().stream().flatMap(code -> code.figures().stream()))
                .flatMap(figure -> figure.uncertainty().stream())
                .filter(uncertainty -> uncertainty.interval() instanceof Interval.Bounds)
                .map(Uncertainty::method)
                .distinct()
                .toList();
        if (methods.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<>(List.of("", "Intervals: " + String.join(", ", methods)));
        if (areUnits()) {
            lines.add(
                    "They take units for independent. Units of one interview are not: the intervals are then too narrow.");
        } else if (figures.size() < Resampled.ENOUGH_DOCUMENTS) {
            lines.add("They rest on %s, fewer than %d: read them as too narrow."
                    .formatted(counted(figures.size(), "document"), Resampled.ENOUGH_DOCUMENTS));
        }
        return lines;
    }

    private static String counted(long number, String thing) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "";
    }

    private static String number(double number) {
        var text = String.format(Locale.ROOT, "%.3f", number);
        return text.equals("-0.000") ? "0.000" : text;
    }
}
