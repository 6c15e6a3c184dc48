package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.emic.agreement.saturation.Bounds;
import org.emic.agreement.saturation.Caution;
import org.emic.agreement.saturation.GuestResult;
import org.emic.agreement.saturation.IncidenceEstimate;
import org.emic.agreement.saturation.PermutationBand;
import org.emic.saturation.SaturationFigures;
import org.emic.statistics.InterviewsReader;

/// What `emic saturation` prints for people: every figure with the order, the rule and the method it rests on.
///
/// @param seed of the orders and of the bootstrap
record SaturationText(SaturationFigures figures, long seed) {

    List<String> lines() {
        return Stream.of(head(), curve(), guest(), estimates())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> head() {
        var counts = figures.expected().basis();
        return List.of(
                String.format(
                        Locale.ENGLISH,
                        "%d interviews in %s; %d codes, of which %d in one interview only and %d in two",
                        counts.interviews(),
                        InterviewsReader.ORDER,
                        counts.codes(),
                        counts.once(),
                        counts.twice()),
                "");
    }

    private List<String> curve() {
        var table = new TextTable("", "interview", "new codes", "codes", "expected", "band");
        var low = figures.band().low();
        var high = figures.band().high();
        var observed = figures.observed();
        for (var at = 0; at < low.length; at++) {
            table.add(
                    Integer.toString(at + 1),
                    observed.order().interviews().get(at),
                    observed.newCodes().get(at).toString(),
                    observed.codes().get(at).toString(),
                    number(figures.expected().expected(at + 1), 2),
                    low[at] + " to " + high[at]);
        }
        var lines = new ArrayList<>(table.lines());
        lines.add("Expected: mean over all orders. Band: 95 % of " + orders(figures.band()) + ", point by point.");
        lines.add(String.format(
                Locale.ENGLISH,
                "Largest distance of the curve from the expected one: %s codes; as far or farther in %s of those orders.",
                number(figures.band().largestDistance(), 2),
                percent(figures.band().shareAsFar())));
        lines.add("");
        return lines;
    }

    private String orders(PermutationBand band) {
        return band.orders().coversAll(band.order().interviews().size())
                ? String.format(Locale.ENGLISH, "all %,d orders", band.count())
                : String.format(Locale.ENGLISH, "%,d random orders, seed %d", band.count(), seed);
    }

    private List<String> guest() {
        var lines = new ArrayList<String>();
        lines.add("Rule of Guest, Namey & Chen (2020), in " + InterviewsReader.ORDER
                + ": new codes in a run, as a share of those in the base");
        for (var result : figures.published()) {
            lines.add((result.rule().equals(figures.guest().rule()) ? "> " : "  ") + result.rule() + ": "
                    + outcome(result));
        }
        var orders = figures.guestOrders();
        if (!(figures.guest().outcome() instanceof GuestResult.Undefined)) {
            lines.add(String.format(
                    Locale.ENGLISH,
                    "In other orders (%s): not met in %,d/%,d (%s)%s",
                    orders(figures.band()),
                    orders.notReached(),
                    orders.count(),
                    percent((double) orders.notReached() / orders.count()),
                    spread(orders.reachedAfter(), orders.rule().run())));
        }
        lines.add("");
        return lines;
    }

    private static String spread(List<Integer> reachedAfter, int run) {
        var words = new StringBuilder();
        for (var interviews = 1; interviews < reachedAfter.size(); interviews++) {
            if (reachedAfter.get(interviews) > 0) {
                words.append(
                        String.format(Locale.ENGLISH, ", %d+%d in %,d", interviews, run, reachedAfter.get(interviews)));
            }
        }
        return words.toString();
    }

    private static String outcome(GuestResult result) {
        return switch (result.outcome()) {
            case GuestResult.Reached reached -> {
                var run = result.runs().getLast();
                yield String.format(
                        Locale.ENGLISH,
                        "first met at %s, with %d/%d (%s)",
                        reached.written(),
                        run.newCodes(),
                        result.baseCodes(),
                        percent(run.ratio()));
            }
            case GuestResult.NotReached notReached -> {
                var run = result.runs().getLast();
                yield String.format(
                        Locale.ENGLISH,
                        "not met; the last run has %d/%d (%s)",
                        run.newCodes(),
                        result.baseCodes(),
                        percent(notReached.lastRatio()));
            }
            case GuestResult.Undefined undefined ->
                "undefined: " + undefined.reason().sentence();
        };
    }

    private List<String> estimates() {
        var lines = new ArrayList<String>();
        lines.add("Estimates; they take interviews for exchangeable and hold for this codebook");
        lines.add("  codes in all, at least (Chao2): " + words(figures.chao2(), 2));
        lines.add("  coverage, the chance that the next mention is of a known code: " + words(figures.coverage(), 3));
        lines.add("  new codes in the next interview: " + words(figures.newCodesInNext(), 2));
        figures.needed()
                .forEach((coverage, more) -> lines.add(String.format(
                        Locale.ENGLISH,
                        "  more interviews for a coverage of %s: %s",
                        percent(coverage).replace(".0", ""),
                        words(more, 0))));
        cautions().forEach(lines::add);
        return lines;
    }

    private List<String> cautions() {
        return Stream.of(figures.chao2(), figures.coverage())
                .filter(IncidenceEstimate.Value.class::isInstance)
                .flatMap(each -> ((IncidenceEstimate.Value) each).cautions().stream())
                .distinct()
                .map(caution -> "  Note: " + caution.sentence())
                .toList();
    }

    private String words(IncidenceEstimate estimate, int digits) {
        return switch (estimate) {
            case IncidenceEstimate.Value value ->
                number(value.value(), digits)
                        + value.bounds()
                                .map(bounds -> String.format(
                                        Locale.ENGLISH,
                                        " (95 %%: %s to %s, %s)",
                                        number(bounds.low(), digits),
                                        number(bounds.high(), digits),
                                        method(bounds)))
                                .orElse("")
                        + (value.cautions().contains(Caution.FAR_BEYOND) ? ", beyond what can be relied on" : "");
            case IncidenceEstimate.Undefined undefined ->
                "undefined: " + undefined.reason().sentence();
        };
    }

    private String method(Bounds bounds) {
        return bounds.method().words() + (bounds.method() == Bounds.Method.BOOTSTRAP ? ", seed " + seed : "");
    }

    private static String percent(double share) {
        return number(100 * share, 1) + "%";
    }

    private static String number(double number, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", number);
    }
}
