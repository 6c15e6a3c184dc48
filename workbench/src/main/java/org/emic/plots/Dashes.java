package org.emic.plots;

import java.util.ArrayList;
import java.util.List;
import org.emic.plots.Plot.Point;

/// Cuts a curve into dashes, for a format whose readers differ over how long a dash is.
final class Dashes {

    private final List<List<Point>> cut = new ArrayList<>();
    private List<Point> dash = new ArrayList<>();
    private double left = Plot.DASH;

    private Dashes() {}

    /// @param through two points at least
    static List<List<Point>> of(List<Point> through) {
        var dashes = new Dashes();
        dashes.dash.add(through.getFirst());
        for (var at = 1; at < through.size(); at++) {
            dashes.go(through.get(at - 1), through.get(at));
        }
        dashes.end();
        return dashes.cut;
    }

    private void go(Point from, Point to) {
        var length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        var gone = 0.0;
        while (length - gone > left) {
            gone += left;
            turn(new Point(
                    from.x() + (to.x() - from.x()) * gone / length, from.y() + (to.y() - from.y()) * gone / length));
        }
        left -= length - gone;
        if (!dash.isEmpty()) {
            dash.add(to);
        }
    }

    /// From a dash to a gap, or back.
    private void turn(Point at) {
        if (dash.isEmpty()) {
            dash.add(at);
            left = Plot.DASH;
        } else {
            dash.add(at);
            end();
            left = Plot.GAP;
        }
    }

    private void end() {
        if (dash.size() > 1) {
            cut.add(dash);
        }
        dash = new ArrayList<>();
    }
}
