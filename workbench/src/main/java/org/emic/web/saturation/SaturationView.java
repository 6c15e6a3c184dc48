package org.emic.web.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.emic.agreement.saturation.Bounds;
import org.emic.agreement.saturation.Caution;
import org.emic.agreement.saturation.GroupAccumulation;
import org.emic.agreement.saturation.GuestResult;
import org.emic.agreement.saturation.IncidenceEstimate;
import org.emic.plots.AccumulationPlot;
import org.emic.plots.Svg;
import org.emic.saturation.CodedInterview;
import org.emic.saturation.Saturation;
import org.emic.saturation.SaturationFigures;
import org.emic.saturation.SaturationPlot;
import org.emic.web.Texts;

/// How the figures of saturation are said on the page.
public record SaturationView(Texts texts, String home, Saturation saturation) {

    /// A line of the table of interviews.
    ///
    /// @param number its place in the series, from 1
    /// @param expected codes after so many interviews, on average over all orders
    public record Line(
            int number, CodedInterview interview, int newCodes, int codes, String expected, int low, int high) {}

    /// An estimate, said.
    ///
    /// @param value `0.98`, or empty
    /// @param says its interval or why it has none, and what to keep in mind
    public record Said(String name, String value, String says) {}

    private SaturationFigures figures() {
        return saturation.figures();
    }

    public List<Line> lines() {
        return IntStream.range(0, saturation.interviews().size())
                .mapToObj(place -> new Line(
                        place + 1,
                        saturation.interviews().get(place),
                        figures().observed().newCodes().get(place),
                        figures().observed().codes().get(place),
                        decimal(figures().expected().expected(place + 1)),
                        figures().band().low()[place],
                        figures().band().high()[place]))
                .toList();
    }

    public String plot() {
        var names = new AccumulationPlot.Names(
                texts.of("saturation.plot.says"),
                texts.of("saturation.plot.interviews"),
                texts.of("saturation.plot.codes"),
                texts.of("saturation.plot.observed"),
                texts.of("saturation.plot.expected"),
                texts.of("saturation.plot.band"));
        return Svg.of(SaturationPlot.of(figures(), names));
    }

    /// What the rule says with the settings at hand.
    public String rule() {
        var guest = figures().guest();
        return switch (guest.outcome()) {
            case GuestResult.Reached reached ->
                texts.of("saturation.rule.reached", reached.written(), reached.interviews(), guest.baseCodes());
            case GuestResult.NotReached open ->
                texts.of("saturation.rule.not-reached", percent(open.lastRatio()), guest.baseCodes());
            case GuestResult.Undefined undefined ->
                texts.of("saturation.undefined", undefined.reason().sentence());
        };
    }

    /// `6+2`, or a dash with its reason.
    public String outcome(GuestResult result) {
        return switch (result.outcome()) {
            case GuestResult.Reached reached -> reached.written();
            case GuestResult.NotReached _ -> texts.of("saturation.rule.open");
            case GuestResult.Undefined _ -> texts.of("saturation.rule.none");
        };
    }

    public String percent(double share) {
        return String.format(Locale.ENGLISH, "%.0f%%", 100 * share);
    }

    public List<Said> estimates() {
        var said = new ArrayList<Said>();
        said.add(said(texts.of("saturation.chao2"), figures().chao2(), false));
        said.add(said(texts.of("saturation.coverage"), figures().coverage(), true));
        said.add(said(texts.of("saturation.next"), figures().newCodesInNext(), false));
        figures()
                .needed()
                .forEach((coverage, needed) ->
                        said.add(said(texts.of("saturation.needed", percent(coverage)), needed, false)));
        return said;
    }

    public String coverage(GroupAccumulation role) {
        return said("", role.coverage(), true).value();
    }

    private Said said(String name, IncidenceEstimate estimate, boolean share) {
        return switch (estimate) {
            case IncidenceEstimate.Value value -> {
                var bounds = value.bounds().map(range -> range(range, share)).orElse("");
                var cautions = value.cautions().stream().map(Caution::sentence).toList();
                yield new Said(name, number(value.value(), share), (bounds + " " + String.join(" ", cautions)).strip());
            }
            case IncidenceEstimate.Undefined undefined ->
                new Said(
                        name,
                        "",
                        texts.of("saturation.undefined", undefined.reason().sentence()));
        };
    }

    private String range(Bounds bounds, boolean share) {
        return texts.of(
                "saturation.range",
                number(bounds.low(), share),
                number(bounds.high(), share),
                bounds.method().words());
    }

    private static String number(double number, boolean share) {
        return share ? String.format(Locale.ENGLISH, "%.1f%%", 100 * number) : decimal(number);
    }

    private static String decimal(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ENGLISH, "%,.0f", number)
                : String.format(Locale.ENGLISH, "%,.1f", number);
    }
}
