package org.emic.plots;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.emic.plots.Plot.Ink;
import org.emic.plots.Plot.Point;

/// Writes plots as SVG to be put into a page: attributes and class names only, no style and no script. All text is
/// escaped.
public final class Svg {

    private final XMLStreamWriter out;

    private Svg(XMLStreamWriter out) {
        this.out = out;
    }

    public static String of(Plot plot) {
        var text = new StringWriter();
        try {
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Svg(out).write(plot);
            out.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a plot could not be written", e);
        }
        return text.toString();
    }

    private void write(Plot plot) throws XMLStreamException {
        out.writeStartElement("svg");
        out.writeAttribute("class", "plot");
        out.writeAttribute("role", "img");
        out.writeAttribute("aria-label", plot.says());
        out.writeAttribute("viewBox", "0 0 " + number(plot.width()) + " " + number(plot.height()));
        for (var mark : plot.marks()) {
            switch (mark) {
                case Plot.Line line -> line(line);
                case Plot.Curve curve -> curve(curve);
                case Plot.Area area -> area(area);
                case Plot.Dot dot -> dot(dot);
                case Plot.Words words -> words(words);
            }
        }
        out.writeEndElement();
    }

    private void line(Plot.Line line) throws XMLStreamException {
        out.writeEmptyElement("path");
        out.writeAttribute("class", "s-" + line.ink().word());
        out.writeAttribute("stroke-width", number(line.thick()));
        out.writeAttribute("d", "M" + pair(line.from()) + "L" + pair(line.to()));
    }

    private void curve(Plot.Curve curve) throws XMLStreamException {
        out.writeEmptyElement("path");
        out.writeAttribute("class", "s-" + curve.ink().word());
        out.writeAttribute("stroke-width", number(curve.thick()));
        if (curve.dashed()) {
            out.writeAttribute("stroke-dasharray", number(Plot.DASH) + " " + number(Plot.GAP));
        }
        out.writeAttribute("d", through(curve.through()));
    }

    private void area(Plot.Area area) throws XMLStreamException {
        out.writeEmptyElement("path");
        out.writeAttribute("class", fill(area.ink()));
        out.writeAttribute("d", through(area.around()) + "Z");
    }

    private static String through(List<Point> points) {
        return points.stream().map(Svg::pair).collect(Collectors.joining("L", "M", ""));
    }

    private void dot(Plot.Dot dot) throws XMLStreamException {
        out.writeEmptyElement("circle");
        out.writeAttribute("class", fill(dot.ink()));
        at("c", dot.at());
        out.writeAttribute("r", number(dot.radius()));
    }

    private void words(Plot.Words words) throws XMLStreamException {
        out.writeStartElement("text");
        at("", words.at());
        out.writeAttribute("text-anchor", words.side().anchor());
        if (words.strong()) {
            out.writeAttribute("class", "strong");
        }
        out.writeCharacters(words.text());
        out.writeEndElement();
    }

    private void at(String prefix, Point point) throws XMLStreamException {
        out.writeAttribute(prefix + "x", number(point.x()));
        out.writeAttribute(prefix + "y", number(point.y()));
    }

    private static String fill(Ink ink) {
        return "f-" + ink.word();
    }

    private static String pair(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
    }
}
