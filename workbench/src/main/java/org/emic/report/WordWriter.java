package org.emic.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.emic.report.ReportDocument.Block;
import org.emic.report.ReportDocument.Cell;
import org.emic.report.ReportDocument.Heading;
import org.emic.report.ReportDocument.Kind;
import org.emic.report.ReportDocument.Paragraph;
import org.emic.report.ReportDocument.Quote;
import org.emic.report.ReportDocument.Table;
import org.emic.report.ReportDocument.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Writes a report for Word: real headings, captions, tables whose head repeats, a footer on every page.
final class WordWriter {

    private static final int INDENT = 284;

    private WordWriter() {}

    static byte[] write(ReportDocument report, Date made) {
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            styles(word);
            properties(word, report, made);
            paragraph(word, "Title", report.title());
            if (!report.question().isEmpty()) {
                paragraph(word, "Subtitle", report.question());
            }
            if (!report.notice().isEmpty()) {
                paragraph(word, "Notice", report.notice());
            }
            report.blocks().forEach(block -> add(word, block));
            footer(word, report);
            word.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a document in memory can be written", e);
        }
    }

    private static void styles(XWPFDocument word) throws IOException {
        try (var source = WordWriter.class.getResourceAsStream("/report/styles.xml")) {
            if (source == null) {
                throw new IllegalStateException("the styles of reports are missing");
            }
            word.createStyles().setStyles(StylesDocument.Factory.parse(source).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("the styles of reports are well-formed", e);
        }
    }

    private static void properties(XWPFDocument word, ReportDocument report, Date made) {
        var core = word.getProperties().getCoreProperties();
        core.setTitle(report.title());
        core.setCreator("Emic");
        core.setCreated(Optional.of(made));
        core.setDescription(report.notice());
    }

    private static void footer(XWPFDocument word, ReportDocument report) {
        var line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        line.createRun().setText(report.notice().isEmpty() ? report.title() : report.notice());
        line.createRun().addTab();
        line.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
        var paragraph = word.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void add(XWPFDocument word, Block block) {
        switch (block) {
            case Heading heading -> paragraph(word, "Heading" + heading.level(), heading.text());
            case Paragraph plain -> paragraph(word, "Normal", plain.text());
            case Quote quote -> {
                paragraph(word, "Quote", "\u201c" + quote.text() + "\u201d").setKeepNext(true);
                paragraph(word, "Source", quote.source());
            }
            case Table table -> {
                if (table.inText()) {
                    table(word, table);
                }
            }
        }
    }

    private static void table(XWPFDocument word, Table table) {
        paragraph(word, "Caption", table.caption()).setKeepNext(true);
        var written = word.createTable(table.rows().size() + 1, table.columns().size());
        written.setStyleID("ReportTable");
        written.setWidth("100%");
        var head = written.getRow(0);
        head.setRepeatHeader(true);
        for (var column = 0; column < table.columns().size(); column++) {
            var heading = table.columns().get(column);
            cell(head, column, new Words(heading.title()), heading.kind());
            embolden(head, column);
        }
        for (var row = 0; row < table.rows().size(); row++) {
            row(written, row, table);
        }
        paragraph(word, "Normal", "");
    }

    private static void row(XWPFTable written, int number, Table table) {
        var row = table.rows().get(number);
        var line = written.getRow(number + 1);
        line.setCantSplitRow(true);
        for (var column = 0; column < row.cells().size(); column++) {
            cell(
                    line,
                    column,
                    row.cells().get(column),
                    table.columns().get(column).kind());
            if (row.strong()) {
                embolden(line, column);
            }
        }
    }

    private static void cell(XWPFTableRow row, int column, Cell content, Kind kind) {
        var paragraph = row.getCell(column).getParagraphArray(0);
        paragraph.setStyle("Cell");
        if (content instanceof Words words && words.indent() > 0) {
            paragraph.setIndentationLeft(INDENT * words.indent());
        }
        if (kind != Kind.WORDS) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        paragraph.createRun().setText(content.text());
        row.getCell(column).getCTTc().addNewTcPr().addNewTcW().setW(BigInteger.ZERO);
    }

    private static void embolden(XWPFTableRow row, int column) {
        row.getCell(column).getParagraphArray(0).getRuns().forEach(run -> run.setBold(true));
    }
}
