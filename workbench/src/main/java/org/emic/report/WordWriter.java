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
import org.emic.report.ReportDocument.Picture;
import org.emic.report.ReportDocument.Quote;
import org.emic.report.ReportDocument.Table;
import org.emic.report.ReportDocument.Words;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Writes a report for Word: real headings, captions, tables whose head repeats, a footer on every page.
final class WordWriter {

    /// In twentieths of a point, as all widths here.
    private static final int INDENT = 284;

    private static final long LINE_WIDTH = 9_026;
    private static final long NUMBER_WIDTH = 1_250;

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
            page(word);
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
            case Picture picture -> WordPictures.add(word, picture);
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
        written.getCTTbl().getTblPr().unsetTblBorders(); // those of the style hold
        grid(written, table);
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

    /// Columns of numbers are as wide as numbers need; the others share the rest of the line.
    private static void grid(XWPFTable written, Table table) {
        var forNumbers = table.columns().stream()
                        .filter(column -> column.kind() != Kind.WORDS)
                        .count()
                * NUMBER_WIDTH;
        var forWords = table.columns().stream()
                .filter(column -> column.kind() == Kind.WORDS)
                .count();
        var grid = written.getCTTbl().addNewTblGrid();
        for (var column : table.columns()) {
            var width = column.kind() == Kind.WORDS ? (LINE_WIDTH - forNumbers) / forWords : NUMBER_WIDTH;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    /// A4 with margins of an inch.
    private static void page(XWPFDocument word) {
        var body = word.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margins = section.addNewPgMar();
        var inch = BigInteger.valueOf(1_440);
        margins.setTop(inch);
        margins.setBottom(inch);
        margins.setLeft(inch);
        margins.setRight(inch);
        margins.setHeader(BigInteger.valueOf(708));
        margins.setFooter(BigInteger.valueOf(708));
        margins.setGutter(BigInteger.ZERO);
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
    }

    private static void embolden(XWPFTableRow row, int column) {
        row.getCell(column).getParagraphArray(0).getRuns().forEach(run -> run.setBold(true));
    }
}
