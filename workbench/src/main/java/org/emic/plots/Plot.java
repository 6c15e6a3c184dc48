package org.emic.plots;

import java.util.List;

/// What is drawn, in the order of drawing. Lengths are in units of the drawing, which is scaled as a whole.
///
/// @param says what it shows, for those who don't see it
public record Plot(double width, double height, String says, List<Mark> marks) {

    public Plot {
        marks = List.copyOf(marks);
    }

    /// How long the dashes of a dashed curve are, and the gaps between them.
    static final double DASH = 5;

    static final double GAP = 4;

    public sealed interface Mark {}

    /// @param thick how thick the line is
    public record Line(Point from, Point to, Ink ink, double thick) implements Mark {}

    /// @param thick how thick the line is
    public record Curve(List<Point> through, Ink ink, double thick, boolean dashed) implements Mark {

        public Curve {
            through = List.copyOf(through);
        }
    }

    /// A filled shape.
    public record Area(List<Point> around, Ink ink) implements Mark {

        public Area {
            around = List.copyOf(around);
        }
    }

    public record Dot(Point at, double radius, Ink ink) implements Mark {}

    /// @param strong whether it is set off from other words
    public record Words(Point at, String text, Side side, boolean strong) implements Mark {}

    /// A point, from the upper left corner.
    public record Point(double x, double y) {}

    /// What words begin, end or stand about.
    public enum Side {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String anchor;

        Side(String anchor) {
            this.anchor = anchor;
        }

        String anchor() {
            return anchor;
        }
    }

    /// What a mark is for; the style sheet says which colour that is.
    public enum Ink {
        FRAME("rule"),
        DATA("pen"),
        RANGE("wash"),
        REFERENCE("ink"),
        NOTE("edge");

        private final String word;

        Ink(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
