package org.emic.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.emic.plots.Plot.Area;
import org.emic.plots.Plot.Curve;
import org.emic.plots.Plot.Dot;
import org.emic.plots.Plot.Ink;
import org.emic.plots.Plot.Line;
import org.emic.plots.Plot.Mark;
import org.emic.plots.Plot.Point;
import org.emic.plots.Plot.Side;
import org.emic.plots.Plot.Words;

/// How something adds up over a series: as it came, on average over other orders, and between what in nearly all.
public final class AccumulationPlot {

    private static final double LEFT = 56;
    private static final double TOP = 16;
    private static final double WIDTH = 560;
    private static final double HEIGHT = 300;
    private static final double RIGHT = 150;
    private static final double BELOW = 52;
    private static final int MOST_LABELS = 20;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    private final Series series;
    private final int largest;
    private final List<Mark> marks = new ArrayList<>();

    private AccumulationPlot(Series series) {
        this.series = series;
        this.largest = series.high().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /// A number for each place in the series, all of the same length, one at least.
    ///
    /// @param observed as it came
    /// @param expected on average over all orders
    /// @param low the lower end of the band
    /// @param high the upper end, never below any other number
    public record Series(List<Integer> observed, List<Double> expected, List<Integer> low, List<Integer> high) {

        public Series {
            observed = List.copyOf(observed);
            expected = List.copyOf(expected);
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    /// What things are called.
    ///
    /// @param says what the plot shows, for those who don't see it
    public record Names(String says, String across, String up, String observed, String expected, String band) {}

    public static Plot of(Series series, Names names) {
        var plot = new AccumulationPlot(series);
        plot.band();
        plot.scales(names);
        plot.curves();
        plot.key(names);
        return new Plot(LEFT + WIDTH + RIGHT, TOP + HEIGHT + BELOW, names.says(), plot.marks);
    }

    private void band() {
        var around = new ArrayList<>(through(series.high()));
        around.addAll(through(series.low()).reversed());
        marks.add(new Area(around, Ink.RANGE));
    }

    private void scales(Names names) {
        var step = step(largest, 6);
        for (var count = 0; count <= largest; count += step) {
            var y = y(count);
            marks.add(new Line(new Point(LEFT, y), new Point(LEFT + WIDTH, y), count == 0 ? Ink.NOTE : Ink.FRAME, 1));
            marks.add(new Words(new Point(LEFT - 8, y + 4), String.valueOf(count), Side.END, false));
        }
        var size = series.observed().size();
        for (var place = step(size, MOST_LABELS); place <= size; place += step(size, MOST_LABELS)) {
            marks.add(new Words(new Point(x(place - 1), TOP + HEIGHT + 18), String.valueOf(place), Side.MIDDLE, false));
        }
        marks.add(new Words(new Point(LEFT + WIDTH, TOP + HEIGHT + 40), names.across(), Side.END, false));
        marks.add(new Words(new Point(LEFT + 8, TOP + 2), names.up(), Side.START, false));
    }

    private static int step(int largest, int most) {
        return IntStream.of(STEPS)
                .filter(step -> largest <= step * most)
                .findFirst()
                .orElse(5_000);
    }

    private void curves() {
        marks.add(new Curve(points(series.expected()), Ink.REFERENCE, 1.5, true));
        marks.add(new Curve(through(series.observed()), Ink.DATA, 2, false));
        through(series.observed()).forEach(point -> marks.add(new Dot(point, 3, Ink.DATA)));
    }

    /// Names beside the ends of the curves would meet each other: they stand below one another, each with its mark.
    private void key(Names names) {
        var x = LEFT + WIDTH + 14;
        marks.add(new Line(new Point(x, TOP + 10), new Point(x + 22, TOP + 10), Ink.DATA, 2));
        marks.add(new Dot(new Point(x + 11, TOP + 10), 3, Ink.DATA));
        marks.add(new Words(new Point(x + 30, TOP + 14), names.observed(), Side.START, true));
        marks.add(new Curve(List.of(new Point(x, TOP + 34), new Point(x + 22, TOP + 34)), Ink.REFERENCE, 1.5, true));
        marks.add(new Words(new Point(x + 30, TOP + 38), names.expected(), Side.START, false));
        marks.add(new Area(
                List.of(
                        new Point(x, TOP + 52),
                        new Point(x + 22, TOP + 52),
                        new Point(x + 22, TOP + 64),
                        new Point(x, TOP + 64)),
                Ink.RANGE));
        marks.add(new Words(new Point(x + 30, TOP + 62), names.band(), Side.START, false));
    }

    private List<Point> through(List<Integer> counts) {
        return points(counts.stream().map(Integer::doubleValue).toList());
    }

    private List<Point> points(List<Double> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(place -> new Point(x(place), y(numbers.get(place))))
                .toList();
    }

    private double x(int place) {
        return LEFT + WIDTH * (place + 0.5) / series.observed().size();
    }

    private double y(double number) {
        return TOP + HEIGHT * (1 - number / largest);
    }
}
