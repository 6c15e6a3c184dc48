package org.emic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.emic.accounts.Forbidden;
import org.emic.ids.AgreedCodeId;
import org.emic.refusal.Refused;
import org.emic.study.CellText;
import org.emic.study.ChangedStudy;
import org.emic.study.MethodProfile;
import org.emic.themes.BoardFixture;
import org.emic.themes.Move;
import org.emic.themes.NewSubcategory;
import org.emic.themes.NewTheme;
import org.emic.themes.Quotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Five nurses, whose words may leave, and a surgeon, whose words may not.
class ReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/report");

    private BoardFixture study;
    private AgreedCodeId luck;

    @BeforeEach
    void open(@TempDir Path folder) {
        study = new BoardFixture(folder);
        luck = study.agree("Luck of the region");
        var sums = study.agree("=SUM(A1) as a name");
        var unplaced = study.agree("Left on the shelf");
        for (var nurse = 1; nurse <= 5; nurse++) {
            var interview = study.hear(
                    "P0" + nurse,
                    "Nurse",
                    "How is it here?",
                    "It depends where you live, that is nurse " + nurse + ".",
                    "+ and it changes & <never> stays.");
            study.say(luck, interview, 2);
            if (nurse > 3) {
                study.sayAgainst(sums, interview, 3);
            }
        }
        var surgeon =
                study.hear("P06", "Surgeon", "And you?", "In my region there is only me, and everybody knows it.");
        study.say(luck, surgeon, 2);
        study.say(unplaced, surgeon, 1);
        study.revealed();
        var theme = study.desk.addTheme(
                study.coderA, new NewTheme("Technical & administrative", "Money and rules decide who gets a pump."));
        var cost = study.desk.addSubcategory(study.coderA, new NewSubcategory("Cost", "", Optional.of(theme)));
        var position = 0;
        for (var code : List.of(luck, sums)) {
            study.moves.move(
                    study.coderA,
                    new Move.OfCode(
                            code, Optional.of(cost), position++, study.board().version()));
        }
    }

    @AfterEach
    void close() {
        study.close();
    }

    private StudyReport out(ReportFormat format) {
        return study.reports.takeOut(study.coderA, ReportOptions.USUAL, format);
    }

    @Test
    void wordsOfARoleOfOneStayInAndAreCounted() {
        var inside = study.reports.report(study.lead, ReportOptions.USUAL);
        assertThat(inside.quotations().stayingIn()).isEqualTo(1);
        var leaving = out(ReportFormat.HTML);
        assertThat(leaving.quotations().heldBack()).isEqualTo(1);
        assertThat(leaving.quotations().entries().stream().flatMap(entry -> entry.quotations().stream()))
                .noneMatch(Quotation::staysIn)
                .hasSize(5);
        for (var format : ReportFormat.values()) {
            assertThat(text(out(format), format))
                    .contains("1 quotation held back: roles with fewer than 5 people")
                    .doesNotContain("everybody knows it");
        }
    }

    @Test
    void onlyTheLeadLetsThemOutAndSaysWhy() {
        var format = ReportFormat.HTML;
        assertThatThrownBy(() -> study.reports.takeOutWhole(
                        study.coderA, ReportOptions.USUAL, format, "All participants agreed in writing."))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> study.reports.takeOutWhole(study.lead, ReportOptions.USUAL, format, "because"))
                .isInstanceOf(Refused.class);
        var whole = study.reports.takeOutWhole(
                study.lead, ReportOptions.USUAL, format, "All participants agreed in writing.");
        assertThat(text(whole, format)).contains("everybody knows it").contains("All participants agreed in writing.");
        assertThat(study.journalKinds()).endsWith("report.disclosure-overridden", "report.taken-out");
        var entries = study.workbench
                .database()
                .read(tx ->
                        study.workbench.journal().all(tx, study.lead.study()).toString());
        assertThat(entries).contains("reason-length=35").doesNotContain("agreed in writing");
    }

    @Test
    void readingLeavesNoEntryAndTakingOutDoes() {
        var before = study.journalKinds().size();
        study.reports.report(study.coderB, ReportOptions.USUAL);
        assertThat(study.journalKinds()).hasSize(before);
        out(ReportFormat.XLSX);
        assertThat(study.journalKinds()).hasSize(before + 1).endsWith("report.taken-out");
    }

    @Test
    void agreementIsThereOnlyIfTheStudyShowsItAndThenWithItsCounts() {
        assertThat(text(out(ReportFormat.HTML), ReportFormat.HTML)).doesNotContain("Krippendorff");
        var now = study.workbench.studies().show(study.lead);
        study.workbench
                .studies()
                .change(
                        study.lead,
                        new ChangedStudy(
                                now.title(), now.question(), MethodProfile.RELIABILITY, true, "", now.version()));
        assertThat(text(out(ReportFormat.HTML), ReportFormat.HTML))
                .contains("0.74 (0.60 to 0.85)")
                .contains(
                        "<th scope=\"row\" class=\"in0\">Luck of the region</th><td class=\"r\">6</td><td class=\"r\">1</td>")
                .contains("undefined: coded by one coder only")
                .contains("<svg class=\"plot\"");
    }

    @Test
    void wordHasEveryPlotInOrderWithWordsForThoseWhoDoNotSeeIt() {
        var now = study.workbench.studies().show(study.lead);
        study.workbench
                .studies()
                .change(
                        study.lead,
                        new ChangedStudy(
                                now.title(), now.question(), MethodProfile.RELIABILITY, true, "", now.version()));
        assertThat(text(out(ReportFormat.DOCX), ReportFormat.DOCX).lines().filter(line -> line.startsWith("Figure")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Figure: [emf, 159 mm wide: Figure 1. Krippendorff"),
                        line -> assertThat(line).startsWith("FigureCaption: Figure 1. Krippendorff"),
                        line -> assertThat(line).startsWith("Figure: [emf, 159 mm wide: Figure 2. Agreed codes"),
                        line -> assertThat(line).startsWith("FigureCaption: Figure 2. Agreed codes"));
    }

    @Test
    void whyAReflexiveStudyShowsAgreementStandsInEveryFormOfTheReport() {
        var now = study.workbench.studies().show(study.lead);
        var reason = "The journal that we write for asks for it.";
        study.workbench
                .studies()
                .change(
                        study.lead,
                        new ChangedStudy(
                                now.title(), now.question(), MethodProfile.REFLEXIVE, true, reason, now.version()));
        for (var format : ReportFormat.values()) {
            assertThat(text(out(format), format)).as(format.word()).contains(reason);
        }
    }

    @Test
    void topCodedNumbersBoundTheMean() {
        var numbers = (Characteristic.Numbers) study.reports
                .report(study.lead, ReportOptions.USUAL)
                .participants()
                .characteristics()
                .get(1);
        assertThat(ReportText.number(numbers)).isEqualTo("\u2265 11.0 (2\u201330+)");
    }

    @Test
    void theWordFileIsAsItWas() throws IOException {
        assertGolden("word.txt", word(out(ReportFormat.DOCX)));
    }

    @Test
    void theWebPageIsAsItWas() throws IOException {
        assertGolden(
                "page.html", text(out(ReportFormat.HTML), ReportFormat.HTML).replaceAll("(?s)<style>.*</style>", ""));
    }

    @Test
    void theWorkbookIsAsItWas() throws IOException {
        assertGolden("sheets.txt", sheets(out(ReportFormat.XLSX)));
    }

    @Test
    void nothingInTheWorkbookIsComputedAndWhatLooksLikeAFormulaIsQuoted() throws IOException {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(ReportFiles.write(out(ReportFormat.XLSX), ReportFormat.XLSX)))) {
            var quoted = new ArrayList<String>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellStyle().getQuotePrefixed()) {
                    quoted.add(cell.getStringCellValue());
                }
            })));
            assertThat(quoted)
                    .contains("    =SUM(A1) as a name", "=SUM(A1) as a name", "+ and it changes & <never> stays.");
        }
        assertThat(CellText.looksLikeFormula(" @cmd")).isTrue();
        assertThat(CellText.looksLikeFormula("\tx")).isTrue();
        assertThat(CellText.looksLikeFormula("P01, line 3")).isFalse();
    }

    @Test
    void fileNamesTakeNothingFromATitleThatASystemMindsAbout() {
        assertThat(ReportFiles.name(out(ReportFormat.DOCX), ReportFormat.DOCX))
                .isEqualTo("pumps-report-2026-03-02.docx");
    }

    private static String text(StudyReport report, ReportFormat format) {
        try {
            return switch (format) {
                case DOCX -> word(report);
                case XLSX -> sheets(report);
                case HTML -> new String(ReportFiles.write(report, format), StandardCharsets.UTF_8);
            };
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A Word file as lines: style and text, a table row a line, the footer last.
    private static String word(StudyReport report) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(ReportFiles.write(report, ReportFormat.DOCX)))) {
            var lines = new ArrayList<String>();
            word.getBodyElements().forEach(element -> {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getStyle() + ": " + paragraph.getText() + pictures(paragraph));
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> lines.add((row.isRepeatHeader() ? "Head| " : "| ")
                                    + row.getTableCells().stream()
                                            .map(cell -> cell.getText())
                                            .collect(Collectors.joining(" | "))));
                }
            });
            word.getFooterList()
                    .forEach(footer -> lines.add("Footer: " + footer.getText().strip()));
            return String.join("\n", lines) + "\n";
        }
    }

    /// The kind, the width and the words for those who don't see it.
    private static String pictures(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .flatMap(run -> run.getEmbeddedPictures().stream())
                .map(picture -> "[%s, %.0f mm wide: %s]"
                        .formatted(
                                picture.getPictureData().suggestFileExtension(),
                                picture.getWidth() / 72 * 25.4,
                                picture.getDescription()))
                .collect(Collectors.joining());
    }

    /// A workbook as lines: a cell is its type's letter and its value.
    private static String sheets(StudyReport report) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ReportFiles.write(report, ReportFormat.XLSX)))) {
            var lines = new ArrayList<String>();
            book.forEach(sheet -> {
                var pane = sheet.getPaneInformation();
                lines.add("## " + sheet.getSheetName() + (pane != null && pane.isFreezePane() ? " (head frozen)" : ""));
                sheet.forEach(row -> {
                    var cells = new ArrayList<String>();
                    row.forEach(cell -> cells.add(
                            cell.getCellType() == CellType.NUMERIC
                                    ? "n " + cell.getNumericCellValue()
                                    : "s " + cell.getStringCellValue()));
                    lines.add(String.join(" | ", cells));
                });
            });
            return String.join("\n", lines) + "\n";
        }
    }

    /// Compares with a kept file; `-Dgolden=write` keeps what is written now.
    private static void assertGolden(String name, String now) throws IOException {
        var file = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, now);
        }
        assertThat(now).isEqualTo(Files.readString(file));
    }
}
