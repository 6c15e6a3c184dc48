package org.emic.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.emic.report.ReportDocument.Cell;
import org.emic.report.ReportDocument.Column;
import org.emic.report.ReportDocument.Figure;
import org.emic.report.ReportDocument.Kind;
import org.emic.report.ReportDocument.Of;
import org.emic.report.ReportDocument.Table;
import org.emic.report.ReportDocument.Whole;
import org.emic.report.ReportDocument.Words;
import org.emic.study.CellText;

/// Writes a report for Excel: a sheet a table, numbers as numbers, the head frozen.
///
/// Text stays text. What a spreadsheet would take for a formula is kept as a string and marked as quoted, so that it is
/// not computed when somebody edits the cell; the words are not changed.
final class SheetWriter {

    private static final int WIDEST = 80;
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final ReportWords words;
    private final XSSFCellStyle head;
    private final XSSFCellStyle strong;
    private final XSSFCellStyle percent;
    private final XSSFCellStyle decimal;
    private final XSSFCellStyle wrapped;
    private final XSSFCellStyle quoted;

    private SheetWriter(XSSFWorkbook workbook, ReportWords words) {
        this.workbook = workbook;
        this.words = words;
        var bold = workbook.createFont();
        bold.setBold(true);
        head = style("General");
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setWrapText(true);
        strong = style("General");
        strong.setFont(bold);
        percent = style("0.0%");
        decimal = style("0.00");
        wrapped = style("@");
        wrapped.setWrapText(true);
        quoted = style("@");
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
    }

    static byte[] write(ReportDocument report, ReportWords words) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var writer = new SheetWriter(workbook, words);
            writer.about(report);
            report.blocks().forEach(block -> {
                if (block instanceof Table table) {
                    writer.table(table);
                }
            });
            workbook.getProperties().getCoreProperties().setCreator("Emic");
            workbook.getProperties().getCoreProperties().setTitle(report.title());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a workbook in memory can be written", e);
        }
    }

    private XSSFCellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /// What the workbook is, and every sentence of the report that is not a table.
    private void about(ReportDocument report) {
        var sheet = workbook.createSheet(words.of("sheet.about"));
        sheet.setColumnWidth(0, WIDEST * CHARACTER);
        line(sheet, report.title(), strong);
        line(sheet, report.question(), wrapped);
        line(sheet, report.notice(), strong);
        report.blocks().forEach(block -> {
            if (block instanceof ReportDocument.Paragraph paragraph) {
                line(sheet, paragraph.text(), wrapped);
            }
        });
    }

    private void line(XSSFSheet sheet, String text, XSSFCellStyle style) {
        if (!text.isEmpty()) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            string(row, 0, text, style);
        }
    }

    private void table(Table table) {
        var sheet = workbook.createSheet(table.sheet());
        sheet.createFreezePane(0, 1);
        var titles = sheet.createRow(0);
        var place = 0;
        for (var column : table.columns()) {
            for (var title : titles(column)) {
                string(titles, place++, title, head);
            }
        }
        for (var row : table.rows()) {
            var line = sheet.createRow(sheet.getPhysicalNumberOfRows());
            var at = 0;
            for (var column = 0; column < row.cells().size(); column++) {
                at = cell(
                        line,
                        at,
                        row.cells().get(column),
                        table.columns().get(column).kind());
            }
        }
        widen(sheet, place);
    }

    private List<String> titles(Column column) {
        return column.kind() == Kind.SHARE
                ? List.of(words.of("column.n"), words.of("column.N"), words.of("column.percent"))
                : List.of(column.title());
    }

    /// @return where the next cell stands
    private int cell(XSSFRow row, int at, Cell content, Kind kind) {
        switch (content) {
            case Words text -> {
                if (!text.text().isEmpty()) {
                    string(row, at, "  ".repeat(text.indent()) + text.text(), wrapped);
                }
            }
            case Whole whole -> row.createCell(at).setCellValue((double) whole.value());
            case Figure figure -> {
                row.createCell(at).setCellValue(figure.value());
                row.getCell(at).setCellStyle(decimal);
            }
            case Of of -> {
                row.createCell(at).setCellValue(of.share().count());
                row.createCell(at + 1).setCellValue(of.share().base());
                if (of.share().base() > 0) {
                    row.createCell(at + 2).setCellValue(of.share().proportion());
                    row.getCell(at + 2).setCellStyle(percent);
                }
            }
        }
        return at + (kind == Kind.SHARE ? 3 : 1);
    }

    private void string(XSSFRow row, int at, String text, XSSFCellStyle style) {
        var cell = row.createCell(at);
        cell.setCellValue(text);
        cell.setCellStyle(CellText.looksLikeFormula(text) ? quoted : style);
    }

    /// By the longest text, since measuring needs fonts that a server may not have.
    private static void widen(XSSFSheet sheet, int columns) {
        for (var column = 0; column < columns; column++) {
            var longest = 10;
            for (var row : sheet) {
                var cell = row.getCell(column);
                if (cell != null) {
                    longest = Math.max(longest, cell.toString().length() + 2);
                }
            }
            sheet.setColumnWidth(column, Math.min(longest, WIDEST) * CHARACTER);
        }
    }
}
