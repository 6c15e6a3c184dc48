package org.emic.plots;

import java.util.List;
import java.util.stream.IntStream;
import org.emic.plots.Plot.Ink;
import org.emic.plots.Plot.Point;

/// Writes plots as an enhanced metafile, the vector format that word processors print: the same marks as [Svg], in ink
/// on white paper.
///
/// Words are written as text in a named typeface, which whoever shows the file has or replaces, so that no font is
/// needed here. A length of one in the plot is a quarter of a millimetre. Format: \[MS-EMF\], Enhanced Metafile Format.
public final class Emf {

    /// Device units a length of one takes. A hundred are a millimetre.
    private static final int SCALE = 25;

    private static final double TEXT_HEIGHT = 12;
    private static final String TYPEFACE = "Arial";
    private static final int STRONG = 700;
    private static final int PLAIN = 400;

    private final EmfRecords records = new EmfRecords();

    private Emf() {}

    public static byte[] of(Plot plot) {
        var pen = new Emf();
        pen.records.begin();
        plot.marks().forEach(pen::draw);
        return pen.records.file(scaled(plot.width()), scaled(plot.height()));
    }

    /// How wide, or high, a length of the plot is in millimetres.
    public static double millimetres(double length) {
        return length * SCALE / EmfRecords.PER_MILLIMETRE;
    }

    private void draw(Plot.Mark mark) {
        switch (mark) {
            case Plot.Line line -> stroke(List.of(line.from(), line.to()), line.ink(), line.thick());
            case Plot.Curve curve -> {
                var whole = curve.dashed() ? Dashes.of(curve.through()) : List.of(curve.through());
                whole.forEach(stretch -> stroke(stretch, curve.ink(), curve.thick()));
            }
            case Plot.Area area -> records.filled(colour(area.ink()), () -> records.polygon(scaled(area.around())));
            case Plot.Dot dot -> records.filled(colour(dot.ink()), () -> records.ellipse(box(dot)));
            case Plot.Words words -> words(words);
        }
    }

    private void stroke(List<Point> through, Ink ink, double thick) {
        records.stroked(colour(ink), scaled(thick), () -> records.polyline(scaled(through)));
    }

    private static int[] box(Plot.Dot dot) {
        return new int[] {
            scaled(dot.at().x() - dot.radius()),
            scaled(dot.at().y() - dot.radius()),
            scaled(dot.at().x() + dot.radius()),
            scaled(dot.at().y() + dot.radius())
        };
    }

    private void words(Plot.Words words) {
        var height = scaled(TEXT_HEIGHT);
        var letters = words.strong() ? LetterWidths.STRONG : LetterWidths.PLAIN;
        var align = switch (words.side()) {
            case START -> EmfRecords.Align.LEFT;
            case MIDDLE -> EmfRecords.Align.CENTRE;
            case END -> EmfRecords.Align.RIGHT;
        };
        records.text(
                new EmfRecords.Font(TYPEFACE, height, words.strong() ? STRONG : PLAIN),
                align,
                scaled(words.at().x()),
                scaled(words.at().y()),
                new EmfRecords.Letters(words.text(), letters.of(words.text(), height)));
    }

    /// The inks of the page by day, so that a file looks like the page; the frame is darker, for print.
    private static int colour(Ink ink) {
        return switch (ink) {
            case FRAME -> 0xc4cac4;
            case DATA -> 0x234a8a;
            case RANGE -> 0xdfe5f2;
            case REFERENCE -> 0x414d58;
            case NOTE -> 0x5a656f;
        };
    }

    private static int[] scaled(List<Point> points) {
        return points.stream()
                .flatMapToInt(point -> IntStream.of(scaled(point.x()), scaled(point.y())))
                .toArray();
    }

    private static int scaled(double length) {
        return Math.toIntExact(Math.round(length * SCALE));
    }
}
