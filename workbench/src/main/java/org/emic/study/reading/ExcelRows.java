package org.emic.study.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.emic.refusal.Refused;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Rows of the first sheet of an Excel workbook, cells as Excel shows them. The sheet is streamed, never held as a
/// tree.
final class ExcelRows {

    /// What a workbook may grow to when it is unpacked: more is a trap, or not a table of participants.
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;

    private final String fileName;

    ExcelRows(String fileName) {
        this.fileName = fileName;
    }

    List<Table.Row> read(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw new Refused("refusal.table.not-excel", fileName);
        }
        try {
            refuseTraps(content);
            try (var workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
                return firstSheet(workbook);
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
            // A damaged workbook makes the reader's library throw what it likes; it is the file's fault, not ours.
            throw new Refused("refusal.table.not-excel", fileName);
        }
    }

    private void refuseTraps(byte[] content) throws IOException {
        var total = 0L;
        var entries = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                entries++;
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_UNPACKED || entries > MOST_ENTRIES) {
                        throw new Refused("refusal.table.unpacks", fileName, MOST_UNPACKED / 1024 / 1024);
                    }
                }
            }
        }
    }

    private List<Table.Row> firstSheet(OPCPackage workbook) throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(workbook);
        var rows = new Rows();
        var handler = new XSSFSheetXMLHandler(
                reader.getStylesTable(),
                null,
                new ReadOnlySharedStringsTable(workbook),
                rows,
                new DataFormatter(Locale.ENGLISH),
                false);
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new Refused("refusal.table.empty", fileName);
        }
        try (var sheet = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(sheet));
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform parses XML safely", e);
        }
        return rows.kept;
    }

    /// Collects what the sheet's handler calls out.
    private final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final List<Table.Row> kept = new ArrayList<>();
        private List<String> cells = new ArrayList<>();

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            kept.add(new Table.Row(row + 1, cells));
            if (kept.size() > TableReader.MOST_ROWS + 1) {
                throw new Refused("refusal.table.rows", fileName, TableReader.MOST_ROWS);
            }
        }

        @Override
        public void cell(@Nullable String place, @Nullable String text, @Nullable XSSFComment comment) {
            var column = place == null ? cells.size() : new CellReference(place).getCol();
            if (text == null || text.isBlank()) {
                return;
            }
            if (column >= TableReader.MOST_COLUMNS) {
                throw new Refused("refusal.table.columns", fileName, TableReader.MOST_COLUMNS);
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text.strip());
        }
    }
}
