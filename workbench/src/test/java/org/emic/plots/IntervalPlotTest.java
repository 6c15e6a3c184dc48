package org.emic.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.plots.IntervalPlot.Range;
import org.emic.plots.IntervalPlot.Row;
import org.emic.plots.IntervalPlot.Value;
import org.junit.jupiter.api.Test;

class IntervalPlotTest {

    private static final List<Row> ROWS = List.of(
            new Row("<b>&\"low\"", Optional.of(new Value(-0.1, Optional.of(new Range(-0.3, 0.2)))), ""),
            new Row("Nothing varies", Optional.empty(), "undefined"),
            new Row("High", Optional.of(new Value(0.9, Optional.of(new Range(0.8, 1)))), ""),
            new Row("No interval", Optional.of(new Value(0.5, Optional.empty())), ""));

    private final Plot plot = IntervalPlot.of("What it shows", ROWS);

    @Test
    void theLargestComesFirstAndWhatHasNoFigureLast() {
        var names = words(Plot.Side.END);
        assertThat(names).containsExactly("High", "No interval", "<b>&\"low\"", "Nothing varies");
        assertThat(words(Plot.Side.START))
                .containsExactly("0.90 (0.80 to 1.00)", "0.50", "\u22120.10 (\u22120.30 to 0.20)", "undefined");
    }

    @Test
    void placesOnTheScaleAreInProportion() {
        var dots = marks(Plot.Dot.class).stream().map(dot -> dot.at().x()).toList();
        // 0.9, 0.5 and -0.1: as far apart as the numbers
        assertThat((dots.get(0) - dots.get(1)) / (dots.get(1) - dots.get(2))).isCloseTo(0.4 / 0.6, within());
        assertThat(marks(Plot.Dot.class)).hasSize(3);
        assertThat(marks(Plot.Line.class).stream().filter(line -> line.ink() == Plot.Ink.DATA))
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line.to().x()).isGreaterThan(line.from().x()));
    }

    @Test
    void theScaleReachesFromTheLeastNumberToOne() {
        assertThat(words(Plot.Side.MIDDLE))
                .containsExactly("\u22120.40", "\u22120.20", "0.00", "0.20", "0.40", "0.60", "0.80", "1.00");
        assertThat(IntervalPlot.of("", List.of()).marks()).isNotEmpty();
    }

    @Test
    void manyRowsGoOnSeveralPagesWithOneScale() {
        var rows = new ArrayList<Row>();
        for (var number = 0; number < 91; number++) {
            rows.add(new Row("Row " + number, Optional.of(new Value(number / 91.0 - 0.1, Optional.empty())), ""));
        }
        var parts = IntervalPlot.inParts("What it shows", rows);
        assertThat(parts)
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.height()).isLessThan(1_000));
        assertThat(parts.stream().map(IntervalPlotTest::dots)).containsExactly(45L, 45L, 1L);
        assertThat(parts.stream()
                        .map(part -> part.marks().getFirst())
                        .distinct()
                        .toList())
                .as("the scale of the last part begins where that of the first does")
                .extracting(mark -> ((Plot.Line) mark).from().x())
                .containsOnly(
                        ((Plot.Line) parts.getFirst().marks().getFirst()).from().x());
        assertThat(IntervalPlot.inParts("", List.of())).hasSize(1);
        assertThat(IntervalPlot.inParts("", rows.subList(0, 45))).hasSize(1);
    }

    private static long dots(Plot plot) {
        return plot.marks().stream().filter(Plot.Dot.class::isInstance).count();
    }

    @Test
    void nothingInANameIsTakenForMarkup() {
        assertThat(Svg.of(plot))
                .contains("&lt;b&gt;&amp;")
                .doesNotContain("<b>")
                .contains("aria-label=\"What it shows\"");
    }

    @Test
    void whatIsUnderOneIsNeverSaidToBeOne() {
        assertThat(FigureText.of(0.997)).isEqualTo("0.997");
        assertThat(FigureText.of(0.99999)).isEqualTo("> 0.999");
        assertThat(FigureText.of(1)).isEqualTo("1.00");
        assertThat(FigureText.of(-0.004)).isEqualTo("0.00");
        assertThat(FigureText.of(-0.25)).isEqualTo("\u22120.25");
    }

    private List<String> words(Plot.Side side) {
        return marks(Plot.Words.class).stream()
                .filter(words -> words.side() == side)
                .map(Plot.Words::text)
                .toList();
    }

    private <M> List<M> marks(Class<M> kind) {
        return plot.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }
}
