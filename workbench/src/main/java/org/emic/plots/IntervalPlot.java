package org.emic.plots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.emic.plots.Plot.Dot;
import org.emic.plots.Plot.Ink;
import org.emic.plots.Plot.Line;
import org.emic.plots.Plot.Mark;
import org.emic.plots.Plot.Point;
import org.emic.plots.Plot.Side;
import org.emic.plots.Plot.Words;

/// A figure for each of many things, with its interval, the largest first; what has no figure stands last and says why.
///
/// The scale ends at 1 and begins at 0 or at the least number in it. There are no thresholds.
public final class IntervalPlot {

    private static final int LONGEST_NAME = 38;
    private static final double NAMES = 250;
    private static final double SCALE = 340;
    private static final double NUMBERS = 170;
    private static final double STEP = 20;
    private static final double HEAD = 26;
    private static final int ROWS_OF_A_PAGE = 45;

    private final List<Row> rows;
    private final double from;
    private final List<Mark> marks = new ArrayList<>();

    private IntervalPlot(List<Row> rows, double from) {
        this.rows = List.copyOf(rows);
        this.from = from;
    }

    private static final Comparator<Row> LARGEST_FIRST = Comparator.comparingDouble(
            row -> row.value().map(value -> -value.number()).orElse(2.0));

    /// @param value empty where there is no figure
    /// @param why stands in its place
    public record Row(String name, Optional<Value> value, String why) {

        private double least() {
            return value.map(Value::least)
                    .map(least -> Math.min(0, Math.floor(least * 5) / 5))
                    .orElse(0.0);
        }
    }

    /// @param number at most 1
    /// @param interval empty where there is none
    public record Value(double number, Optional<Range> interval) {

        private double least() {
            return interval.map(Range::low).orElse(number);
        }

        private String text() {
            return interval.map(range -> "%s (%s to %s)"
                            .formatted(FigureText.of(number), FigureText.of(range.low()), FigureText.of(range.high())))
                    .orElseGet(() -> FigureText.of(number));
        }
    }

    public record Range(double low, double high) {}

    /// @param says what it shows, for those who don't see it
    public static Plot of(String says, List<Row> rows) {
        return of(says, largestFirst(rows), from(rows));
    }

    /// The same on several plots with one scale, each low enough for a printed page; one plot at least.
    public static List<Plot> inParts(String says, List<Row> rows) {
        var sorted = largestFirst(rows);
        var from = from(rows);
        return IntStream.rangeClosed(0, Math.max(0, rows.size() - 1) / ROWS_OF_A_PAGE)
                .map(part -> part * ROWS_OF_A_PAGE)
                .mapToObj(first -> sorted.subList(first, Math.min(rows.size(), first + ROWS_OF_A_PAGE)))
                .map(part -> of(says, part, from))
                .toList();
    }

    private static Plot of(String says, List<Row> rows, double from) {
        var plot = new IntervalPlot(rows, from);
        plot.scale();
        for (var place = 0; place < plot.rows.size(); place++) {
            plot.row(plot.rows.get(place), HEAD + STEP * (place + 0.5));
        }
        return new Plot(NAMES + SCALE + NUMBERS, plot.foot() + 4, says, plot.marks);
    }

    private static List<Row> largestFirst(List<Row> rows) {
        return rows.stream().sorted(LARGEST_FIRST).toList();
    }

    private static double from(List<Row> rows) {
        return rows.stream().mapToDouble(Row::least).min().orElse(0);
    }

    private double foot() {
        return HEAD + STEP * rows.size();
    }

    private void scale() {
        for (var fifth = Math.round(from * 5); fifth <= 5; fifth++) {
            var x = x(fifth / 5.0);
            marks.add(new Line(new Point(x, HEAD - 6), new Point(x, foot()), fifth == 0 ? Ink.NOTE : Ink.FRAME, 1));
            marks.add(new Words(new Point(x, HEAD - 12), FigureText.of(fifth / 5.0), Side.MIDDLE, false));
        }
    }

    private void row(Row row, double y) {
        marks.add(new Words(new Point(NAMES - 12, y + 4), shortened(row.name()), Side.END, true));
        row.value()
                .ifPresentOrElse(
                        value -> value(value, y),
                        () -> marks.add(new Words(
                                new Point(x(Math.max(from, 0)) + 6, y + 4), row.why(), Side.START, false)));
    }

    private void value(Value value, double y) {
        value.interval()
                .ifPresent(range ->
                        marks.add(new Line(new Point(x(range.low()), y), new Point(x(range.high()), y), Ink.DATA, 2)));
        marks.add(new Dot(new Point(x(value.number()), y), 4, Ink.DATA));
        marks.add(new Words(new Point(NAMES + SCALE + 12, y + 4), value.text(), Side.START, false));
    }

    private double x(double number) {
        return NAMES + SCALE * (number - from) / (1 - from);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST_NAME) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)).stripTrailing() + "\u2026";
    }
}
