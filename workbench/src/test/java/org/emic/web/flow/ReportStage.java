package org.emic.web.flow;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// The report on its page, and the files that leave.
final class ReportStage {

    private final Researcher person;
    private final Page page;

    ReportStage(Researcher person) {
        this.person = person;
        this.page = person.page;
    }

    ReportStage open() {
        person.to("report");
        Look.atBoth(page, "report");
        return this;
    }

    /// The cells of the row with this heading in one of the tables: `t1` to `t3`, `methods`.
    List<String> row(String table, String heading) {
        var row = page.locator(
                "#" + table + " tr",
                new Page.LocatorOptions()
                        .setHas(page.locator("th:text-is('" + heading + "'), th a:text-is('" + heading + "')")));
        return row.locator("td:not(.tk)").allInnerTexts();
    }

    String quotations() {
        return page.innerText("#quotations");
    }

    String checked() {
        return page.innerText(".held");
    }

    /// All rows of all tables of the Word file, as text.
    List<String> word() {
        try (var file = new XWPFDocument(new ByteArrayInputStream(download("docx")))) {
            var rows = new ArrayList<String>();
            file.getTables()
                    .forEach(table -> table.getRows().forEach(row -> {
                        var cells = row.getTableCells().stream()
                                .map(cell -> cell.getText().strip());
                        rows.add(String.join(" | ", cells.toList()));
                    }));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All rows of all sheets of the workbook, as a person sees them.
    List<String> excel() {
        var shown = new DataFormatter();
        try (var file = new XSSFWorkbook(new ByteArrayInputStream(download("xlsx")))) {
            var rows = new ArrayList<String>();
            file.forEach(sheet -> sheet.forEach(row -> {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(shown.formatCellValue(cell).strip()));
                rows.add(String.join(" | ", cells));
            }));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String html() {
        return new String(download("html"), StandardCharsets.UTF_8);
    }

    private byte[] download(String ending) {
        var download = page.waitForDownload(() -> page.click(".outs a[href*='report." + ending + "']"));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
