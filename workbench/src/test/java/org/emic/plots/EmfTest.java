package org.emic.plots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hemf.record.emf.HemfRecord;
import org.apache.poi.hemf.record.emf.HemfRecordType;
import org.apache.poi.hemf.record.emf.HemfText;
import org.apache.poi.hemf.usermodel.HemfPicture;
import org.emic.plots.Plot.Area;
import org.emic.plots.Plot.Curve;
import org.emic.plots.Plot.Dot;
import org.emic.plots.Plot.Ink;
import org.emic.plots.Plot.Line;
import org.emic.plots.Plot.Mark;
import org.emic.plots.Plot.Point;
import org.emic.plots.Plot.Side;
import org.emic.plots.Plot.Words;
import org.junit.jupiter.api.Test;

/// What the metafile reader of Apache POI makes of what is written.
class EmfTest {

    private static Plot plot(Mark... marks) {
        return new Plot(100, 60, "What it shows", List.of(marks));
    }

    private static HemfPicture read(Plot plot) throws IOException {
        return new HemfPicture(new ByteArrayInputStream(Emf.of(plot)));
    }

    /// Ten pixels a length of one.
    private static BufferedImage drawn(Plot plot) throws IOException {
        var image = new BufferedImage(1_000, 600, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1_000, 600);
        read(plot).draw(graphics, new Rectangle2D.Double(0, 0, 1_000, 600));
        graphics.dispose();
        return image;
    }

    private static int at(BufferedImage image, double x, double y) {
        return image.getRGB((int) (10 * x), (int) (10 * y)) & 0xffffff;
    }

    @Test
    void theHeaderSaysHowLargeTheDrawingIs() throws IOException {
        var plot = plot(new Line(new Point(0, 0), new Point(100, 60), Ink.DATA, 1));
        var header = read(plot).getHeader();
        assertThat(header.getBytes()).isEqualTo(Emf.of(plot).length);
        assertThat(header.getRecords()).isEqualTo(read(plot).getRecords().size());
        assertThat(header.getBoundsRectangle().getWidth()).isEqualTo(2_500);
        // in hundredths of a millimetre
        assertThat(header.getFrameRectangle().getHeight()).isEqualTo(1_500);
        assertThat(Emf.millimetres(100)).isCloseTo(25, within(1e-9));
    }

    @Test
    void everyMarkStandsWhereThePlotSaysInItsInk() throws IOException {
        var image = drawn(plot(
                new Area(
                        List.of(new Point(10, 10), new Point(30, 10), new Point(30, 30), new Point(10, 30)), Ink.RANGE),
                new Line(new Point(50, 10), new Point(90, 10), Ink.DATA, 2),
                new Dot(new Point(70, 40), 8, Ink.DATA)));
        assertThat(at(image, 20, 20)).isEqualTo(0xdfe5f2);
        assertThat(at(image, 35, 20)).isEqualTo(0xffffff);
        assertThat(at(image, 60, 10.4)).isEqualTo(0x234a8a);
        assertThat(at(image, 60, 13)).isEqualTo(0xffffff);
        assertThat(at(image, 70, 40)).isEqualTo(0x234a8a);
        assertThat(at(image, 70, 47)).isEqualTo(0x234a8a);
        assertThat(at(image, 76.5, 46.5)).as("a dot is round").isEqualTo(0xffffff);
        assertThat(at(image, 95, 55)).isEqualTo(0xffffff);
    }

    @Test
    void aDashedCurveHasGapsAndAWholeOneHasNone() throws IOException {
        var whole = inked(new Curve(List.of(new Point(0, 30), new Point(100, 30)), Ink.DATA, 2, false));
        var dashed = inked(new Curve(List.of(new Point(0, 30), new Point(100, 30)), Ink.DATA, 2, true));
        assertThat(whole).isGreaterThan(99);
        // dashes of 5 and gaps of 4
        assertThat(dashed).isBetween(54L, 58L);
    }

    private static long inked(Curve curve) throws IOException {
        var image = drawn(plot(curve));
        return IntStream.range(0, 100)
                .filter(x -> at(image, x + 0.5, 30) == 0x234a8a)
                .count();
    }

    @Test
    void wordsAreTextThatKeepsItsLetters() throws IOException {
        var names = List.of("Kappa \u03ba \u2212 0.5", "\u5c71\ud83d\ude00e\u0301", "");
        var marks = new ArrayList<Mark>();
        names.forEach(name -> marks.add(new Words(new Point(50, 30), name, Side.END, true)));
        var texts = new ArrayList<String>();
        for (HemfRecord record : read(plot(marks.toArray(Mark[]::new)))) {
            if (record.getEmfRecordType() == HemfRecordType.extTextOutW) {
                texts.add(((HemfText.EmfExtTextOutW) record).getText(StandardCharsets.UTF_16LE));
            }
        }
        assertThat(texts).isEqualTo(names);
    }

    @Test
    void lettersAreAsWideAsThoseOfArial() {
        assertThat(LetterWidths.PLAIN.of("Wil \u00e9", 1_000)).containsExactly(944, 222, 222, 278, 556);
        assertThat(LetterWidths.STRONG.of("Wil \u00e9", 1_000)).containsExactly(944, 278, 278, 278, 556);
        assertThat(LetterWidths.PLAIN.of("~\u0301\u5c71", 100)).containsExactly(58, 0, 100);
    }

    @Test
    void manyMarksFit() throws IOException {
        var marks = new ArrayList<Mark>();
        for (var place = 0; place < 5_000; place++) {
            marks.add(new Dot(new Point(place % 100, place % 60), 1, Ink.NOTE));
        }
        assertThat(read(plot(marks.toArray(Mark[]::new))).getRecords()).hasSizeGreaterThan(5_000);
    }
}
