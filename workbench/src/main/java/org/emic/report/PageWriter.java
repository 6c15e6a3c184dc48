package org.emic.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.emic.plots.Svg;
import org.emic.report.ReportDocument.Block;
import org.emic.report.ReportDocument.Heading;
import org.emic.report.ReportDocument.Kind;
import org.emic.report.ReportDocument.Paragraph;
import org.emic.report.ReportDocument.Picture;
import org.emic.report.ReportDocument.Quote;
import org.emic.report.ReportDocument.Table;
import org.emic.report.ReportDocument.Words;

/// Writes a report as one web page that needs nothing else: no script, no request.
final class PageWriter {

    private final StringBuilder html = new StringBuilder();

    private PageWriter() {}

    static byte[] write(ReportDocument report) {
        var writer = new PageWriter();
        writer.page(report);
        return writer.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void page(ReportDocument report) {
        html.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"generator\" content=\"Emic\">\n");
        element("title", report.title());
        html.append("<style>\n").append(sheet()).append("</style>\n</head>\n<body>\n<main>\n");
        notice(report);
        element("h1", report.title());
        if (!report.question().isEmpty()) {
            html.append("<p class=\"question\">")
                    .append(escaped(report.question()))
                    .append("</p>\n");
        }
        report.blocks().forEach(this::add);
        html.append("</main>\n<footer>\n");
        notice(report);
        html.append("</footer>\n</body>\n</html>\n");
    }

    private void notice(ReportDocument report) {
        if (!report.notice().isEmpty()) {
            html.append("<p class=\"notice\">").append(escaped(report.notice())).append("</p>\n");
        }
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> element("h" + (heading.level() + 1), heading.text());
            case Paragraph paragraph -> element("p", paragraph.text());
            case Quote quote ->
                html.append("<figure><blockquote>")
                        .append(escaped(quote.text()))
                        .append("</blockquote><figcaption>")
                        .append(escaped(quote.source()))
                        .append("</figcaption></figure>\n");
            case Picture picture -> {
                html.append("<figure class=\"scroll\" tabindex=\"0\">\n");
                picture.parts().forEach(part -> html.append(Svg.of(part)).append('\n'));
                html.append("<figcaption>").append(escaped(picture.caption())).append("</figcaption></figure>\n");
            }
            case Table table -> {
                if (table.inText()) {
                    table(table);
                }
            }
        }
    }

    private void table(Table table) {
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(table.caption()))
                .append("\">\n<table>\n");
        element("caption", table.caption());
        html.append("<thead><tr>");
        table.columns()
                .forEach(column -> html.append("<th scope=\"col\"")
                        .append(column.kind() == Kind.WORDS ? ">" : " class=\"r\">")
                        .append(escaped(column.title()))
                        .append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            html.append(row.strong() ? "<tr class=\"strong\">" : "<tr>");
            for (var column = 0; column < row.cells().size(); column++) {
                var cell = row.cells().get(column);
                var isWords = table.columns().get(column).kind() == Kind.WORDS;
                var indent = cell instanceof Words words ? words.indent() : 0;
                html.append(
                                column == 0
                                        ? "<th scope=\"row\" class=\"in" + indent + "\">"
                                        : isWords ? "<td>" : "<td class=\"r\">")
                        .append(escaped(cell.text()))
                        .append(column == 0 ? "</th>" : "</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private void element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String sheet() {
        try (var source = PageWriter.class.getResourceAsStream("/report/page.css")) {
            if (source == null) {
                throw new IllegalStateException("the style of report pages is missing");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
