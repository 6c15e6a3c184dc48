package org.emic.web.reliability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emic.agreement.Estimate;
import org.emic.agreement.intervals.Interval;
import org.emic.plots.FigureText;
import org.emic.plots.IntervalPlot;
import org.emic.plots.Svg;
import org.emic.reliability.AgreementTable;
import org.emic.reliability.Comparison;
import org.emic.reliability.Figure;
import org.emic.reliability.Figures;
import org.emic.reliability.GivenLabel;
import org.emic.reliability.Measure;
import org.emic.web.Texts;

/// How figures are said on the page.
public record FiguresView(Texts texts, String home, Comparison comparison) {

    /// Every comparison, for going from one to another.
    public List<Comparison> comparisons() {
        return List.of(Comparison.values());
    }

    public List<Measure> measures() {
        return List.of(Measure.values());
    }

    /// An address of these pages, in the comparison at hand.
    public String address(String path) {
        return address(path, comparison);
    }

    public String address(String path, Comparison other) {
        return home + "/agreement" + path + "?of=" + other.word();
    }

    /// What the two sides are called: coder A and coder B, or a coder and what was agreed.
    public String side(GivenLabel.By by) {
        return by == GivenLabel.By.NEITHER
                ? texts.of("agreement.neither")
                : texts.of("agreement." + comparison.word() + "." + by.word());
    }

    /// Where lines of one kind are.
    public String lines(String path, GivenLabel.By by, int page) {
        return address(path) + "&by=" + by.word() + (page > 1 ? "&page=" + page : "");
    }

    /// How many lines are of a kind.
    public String count(Figures figures, GivenLabel.By by) {
        return count(by.in(figures.counts()));
    }

    /// `0.61`, or empty.
    public String value(Figure figure) {
        return figure.estimate() instanceof Estimate.Value value ? FigureText.of(value.value()) : "";
    }

    /// `0.48 to 0.72`, or why there is neither value nor interval.
    public String range(Figure figure) {
        if (figure.estimate() instanceof Estimate.Undefined undefined) {
            return texts.of("agreement.undefined", undefined.reason().sentence());
        }
        return switch (figure.interval()) {
            case Interval.Bounds bounds ->
                texts.of("agreement.range", FigureText.of(bounds.low()), FigureText.of(bounds.high()));
            case Interval.None none ->
                texts.of("agreement.no-interval", none.reason().sentence());
        };
    }

    public String count(long lines) {
        return String.format(Locale.ENGLISH, "%,d", lines);
    }

    /// `4.2%`, or empty.
    public String prevalence(Figures figures) {
        var prevalence = figures.prevalence();
        return prevalence.isEmpty() ? "" : String.format(Locale.ENGLISH, "%.1f%%", 100 * prevalence.getAsDouble());
    }

    /// Agreement by label, drawn.
    public String plot(AgreementTable table) {
        var rows = table.labels().stream()
                .map(label -> row(label.name(), label.figures().figure(Measure.KRIPPENDORFF_ALPHA)))
                .toList();
        return Svg.of(IntervalPlot.of(texts.of("agreement.plot." + comparison.word()), rows));
    }

    private IntervalPlot.Row row(String name, Figure figure) {
        return switch (figure.estimate()) {
            case Estimate.Value value ->
                new IntervalPlot.Row(
                        name, Optional.of(new IntervalPlot.Value(value.value(), range(figure.bounds()))), "");
            case Estimate.Undefined _ ->
                new IntervalPlot.Row(name, Optional.empty(), texts.of("agreement.plot.undefined"));
        };
    }

    private static Optional<IntervalPlot.Range> range(Optional<Interval.Bounds> bounds) {
        return bounds.map(each -> new IntervalPlot.Range(each.low(), each.high()));
    }
}
