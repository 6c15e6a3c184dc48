package org.emic.exchange;

import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.emic.study.CellText;

/// Begins sheets and fills cells, numbers as numbers and text as text.
///
/// What a spreadsheet would take for a formula is kept as a string and marked as quoted, so that it is not computed
/// even when somebody edits the cell; the words are not changed.
final class SheetCells {

    private static final int CHARACTER = 256;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final String CUT = " […]";

    private final SXSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quoted;

    SheetCells(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        var bold = workbook.createFont();
        bold.setBold(true);
        head = style();
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = style();
        quoted = style();
        quoted.setQuotePrefixed(true);
    }

    private CellStyle style() {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    /// A column's heading and its width in characters.
    record Column(String heading, int width) {

        static Column narrow(String heading) {
            return new Column(heading, 12);
        }

        static Column usual(String heading) {
            return new Column(heading, 26);
        }

        static Column wide(String heading) {
            return new Column(heading, 70);
        }
    }

    /// A sheet while it is filled, row by row.
    final class Sheet {

        private final SXSSFSheet sheet;
        private final int columns;
        private int rows;

        private Sheet(String name, Column... columns) {
            this.sheet = workbook.createSheet(name);
            this.columns = columns.length;
            sheet.createFreezePane(1, 1);
            var row = sheet.createRow(rows++);
            for (var place = 0; place < columns.length; place++) {
                string(row, place, columns[place].heading(), head);
                sheet.setColumnWidth(place, columns[place].width() * CHARACTER);
            }
        }

        /// Numbers stay numbers; an empty text or [Optional] leaves the cell empty.
        void add(Object... cells) {
            var row = sheet.createRow(rows++);
            for (var place = 0; place < cells.length; place++) {
                cell(
                        row,
                        place,
                        cells[place] instanceof Optional<?> maybe
                                ? maybe.map(Object.class::cast).orElse("")
                                : cells[place]);
            }
        }

        void end() {
            sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
        }
    }

    Sheet sheet(String name, Column... columns) {
        return new Sheet(name, columns);
    }

    private void cell(Row row, int place, Object content) {
        switch (content) {
            case Number number -> row.createCell(place).setCellValue(number.doubleValue());
            case Boolean yes -> string(row, place, yes ? "yes" : "", text);
            default -> string(row, place, content.toString(), text);
        }
    }

    private void string(Row row, int place, String words, CellStyle style) {
        if (!words.isEmpty()) {
            var cell = row.createCell(place);
            cell.setCellValue(fitting(words));
            cell.setCellStyle(CellText.looksLikeFormula(words) ? quoted : style);
        }
    }

    /// A cell holds no more; the JSON export holds all.
    private static String fitting(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
