package org.emic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.emic.SampleStudy;
import org.emic.adjudication.DecidedLabel;
import org.emic.adjudication.LabelVerdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names that a spreadsheet would compute, names that two codes share, and a coder who marked nothing.
class OddWordsTest {

    private SampleStudy study;

    @BeforeEach
    void open(@TempDir Path folder) {
        study = SampleStudy.open(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private byte[] export(ExportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        study.workbench().exports().export(study.lead(), ExportWish.checked(format), out);
        return out.toByteArray();
    }

    private List<String> spans() throws IOException {
        return new String(export(ExportFormat.CSV), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    void whoMarkedNothingHasOneRow() throws IOException {
        var code = study.code(study.first(), "Waiting, \"long\"");
        study.give(study.first(), code, study.interview(), "\uD83D\uDE42 five weeks");
        study.reveal();
        var text = study.text(study.interview());
        var start = study.spanOf(study.interview(), "\uD83D\uDE42 five weeks").start();
        assertThat(spans())
                .containsExactly(
                        "Interview 01," + text.length() + ",Coder one," + start + "," + (start + 12)
                                + ",\"Waiting, \"\"long\"\"\"",
                        "Interview 01," + text.length() + ",Coder two,,,",
                        "Interview 02," + study.text(study.other()).length() + ",Coder one,,,",
                        "Interview 02," + study.text(study.other()).length() + ",Coder two,,,");
    }

    @Test
    void oneNameMeansOneCode() throws IOException {
        var pay = study.code(study.first(), "Paying");
        var cost = study.code(study.first(), "Cost");
        var costB = study.code(study.second(), "Cost");
        var delay = study.code(study.first(), "Delay");
        var delayB = study.code(study.second(), "Delay");
        study.give(study.first(), pay, study.other(), "One name");
        study.give(study.first(), cost, study.other(), "one number");
        study.give(study.second(), costB, study.other(), "One name");
        study.give(study.first(), delay, study.other(), "writes back");
        study.give(study.second(), delayB, study.other(), "writes back");
        study.reveal();
        assertThat(spans().stream().filter(row -> row.endsWith(",Delay"))).hasSize(2);

        var labels = study.workbench().labels();
        labels.decide(study.first(), new DecidedLabel(pay.id(), costB.id(), LabelVerdict.SAME, "", Optional.empty()));
        labels.decide(
                study.first(),
                new DecidedLabel(
                        delay.id(), delayB.id(), LabelVerdict.NOT_SAME, "one is of referral", Optional.empty()));
        assertThat(spans().stream().filter(row -> row.endsWith(",Paying"))).hasSize(2);
        assertThat(spans().stream().filter(row -> row.endsWith(",Cost"))).hasSize(1);
        assertThat(spans()).anyMatch(row -> row.endsWith(",Delay (A)")).anyMatch(row -> row.endsWith(",Delay (B)"));
    }

    @Test
    void nothingIsComputedAndWhatLooksLikeAFormulaIsQuoted() throws IOException {
        for (var name : List.of("=HYPERLINK(\"x\")", "+1", "-cut", "@SUM(1)", "plain")) {
            study.give(study.first(), study.code(study.first(), name), study.other(), "One name");
        }
        study.reveal();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(export(ExportFormat.XLSX)))) {
            var quoted = new ArrayList<String>();
            var plain = new ArrayList<String>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    (cell.getCellStyle().getQuotePrefixed() ? quoted : plain).add(cell.getStringCellValue());
                }
            })));
            assertThat(quoted).containsExactlyInAnyOrder("=HYPERLINK(\"x\")", "+1", "-cut", "@SUM(1)");
            assertThat(plain).contains("plain");
        }
    }
}
