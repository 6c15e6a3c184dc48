package org.emic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.emic.accounts.Actor;
import org.emic.accounts.Forbidden;
import org.emic.accounts.Role;
import org.emic.refusal.Refused;
import org.emic.themes.Participation;
import org.emic.transcripts.TranscriptSummary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What of the demonstration study leaves, and what stays in: four of its five roles have fewer than five people.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureCheckTest {

    private static final String REASON = "All of them agreed to it in writing.";

    private LeavingDemo demo;
    private Participation participation;
    private List<String> guarded;
    private List<String> free;

    @BeforeAll
    void build(@TempDir Path folder) {
        demo = new LeavingDemo(folder);
        participation = demo.workbench.findings().findings(demo.lead).participation();
        guarded = sentences(true);
        free = sentences(false);
    }

    @AfterAll
    void close() {
        demo.close();
    }

    /// What is said, line by line, in the interviews that stay in or in the others. Short lines are left out: anybody
    /// may have said them.
    private List<String> sentences(boolean staysIn) {
        var sentences = new ArrayList<String>();
        for (var summary : participation.transcripts()) {
            if (participation.staysIn(summary.id()) == staysIn) {
                var transcript = demo.workbench.transcripts().find(demo.lead, summary.id());
                transcript.lines().stream()
                        .map(line -> transcript.text().quote(line.span()))
                        .filter(words -> words.length() > 40)
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }

    /// All words of a file, one after the other, whatever it is packed in.
    private static String words(ExportFormat format, byte[] file) throws IOException {
        return switch (format) {
            case CSV, QDC -> new String(file, StandardCharsets.UTF_8);
            case JSON -> {
                var words = new StringBuilder();
                LeavingDemo.JSON.readTree(file).findValuesAsString("text").forEach(words::append);
                yield words + new String(file, StandardCharsets.UTF_8);
            }
            case XLSX -> {
                var words = new StringBuilder();
                try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                    book.forEach(sheet -> sheet.forEach(
                            row -> row.forEach(cell -> words.append(cell).append('\n'))));
                }
                yield words.toString();
            }
            case AUDIT, QDPX -> {
                var words = new StringBuilder();
                LeavingDemo.unzip(file)
                        .values()
                        .forEach(content -> words.append(new String(content, StandardCharsets.UTF_8)));
                yield words.toString();
            }
        };
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void wordsOfSmallRolesStayIn(ExportFormat format) throws IOException {
        var words = words(format, demo.export(format));
        assertThat(guarded).hasSizeGreaterThan(300).noneMatch(words::contains);
        assertThat(free).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "AUDIT", "QDPX"})
    void wordsOfTheOthersLeave(ExportFormat format) throws IOException {
        assertThat(free).allMatch(words(format, demo.export(format))::contains);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "AUDIT", "QDPX"})
    void onTheLeadsWordEverythingLeavesAndTheReasonWithIt(ExportFormat format) throws IOException {
        var words = words(format, demo.export(ExportWish.whole(format, REASON)));
        assertThat(guarded).allMatch(words::contains);
        assertThat(words.replaceAll("\\s+", " ").contains(REASON)).isTrue();
    }

    @Test
    void theWorkbookShowsWhatItHoldsBackAndWhy() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(demo.export(ExportFormat.XLSX)))) {
            for (var name : List.of("Agreed codings", "Coder codings")) {
                var sheet = book.getSheet(name);
                var columns = new ArrayList<String>();
                sheet.getRow(0).forEach(cell -> columns.add(cell.getStringCellValue()));
                var heldBack = 0;
                for (var row = 1; row <= sheet.getLastRowNum(); row++) {
                    var isHeldBack = sheet.getRow(row).getCell(columns.indexOf("Held back")) != null;
                    var hasQuote = sheet.getRow(row).getCell(columns.indexOf("Quote")) != null;
                    assertThat(hasQuote).isNotEqualTo(isHeldBack);
                    heldBack += isHeldBack ? 1 : 0;
                }
                assertThat(heldBack).as(name).isPositive();
            }
            assertThat(words(ExportFormat.XLSX, demo.export(ExportWish.whole(ExportFormat.XLSX, REASON))))
                    .contains(REASON);
        }
    }

    @Test
    void ofSmallRolesTheRoleAloneIsKnown() {
        var json = LeavingDemo.JSON.readTree(demo.export(ExportFormat.JSON));
        var roster = demo.workbench
                .database()
                .read(tx -> demo.workbench.participants().roster(tx, demo.lead.study()));
        var role = roster.role().orElseThrow().name();
        for (var participant : json.get("participants")) {
            var known = roster.participants().stream()
                    .filter(each -> each.label().equals(participant.get("label").asString()))
                    .findFirst()
                    .orElseThrow();
            if (participation.staysIn(known)) {
                assertThat(participant.get("values").propertyNames()).containsExactly(role);
            } else {
                assertThat(participant.get("values").size())
                        .isEqualTo(known.values().size())
                        .isGreaterThan(2);
            }
        }
        assertThat(json.get("transcripts"))
                .allMatch(each -> each.get("sourceName").isNull());
        assertThat(json.get("codes"))
                .allMatch(each -> each.get("example").asString().isEmpty());
    }

    /// So that codings still stand where they stood, and lines where they broke.
    @Test
    void positionsStayTrue() {
        for (var each :
                LeavingDemo.JSON.readTree(demo.export(ExportFormat.JSON)).get("transcripts")) {
            var text = each.get("text").asString();
            assertThat(text.codePointCount(0, text.length()))
                    .isEqualTo(each.get("length").asInt());
            var isCovered = text.codePoints().allMatch(sign -> sign == '\n' || sign == DisclosureCheck.HELD_BACK);
            assertThat(isCovered).isEqualTo(each.get("heldBack").asBoolean());
        }
    }

    @Test
    void whoseWordsNobodyKnowsStayInToo() {
        var unknown = participation.transcripts().stream()
                .map(DisclosureCheckTest::ofNobody)
                .toList();
        var nobodys = new Participation(participation.roster(), unknown);
        assertThat(unknown).allMatch(each -> nobodys.staysIn(each.id()));
    }

    private static TranscriptSummary ofNobody(TranscriptSummary each) {
        return new TranscriptSummary(
                each.id(),
                each.study(),
                Optional.empty(),
                each.title(),
                each.sourceName(),
                each.sourceFormat(),
                each.length(),
                each.words(),
                each.turns(),
                each.lines(),
                each.startMillis(),
                each.endMillis(),
                each.hash(),
                each.position(),
                each.keptAt());
    }

    @Test
    void onlyTheLeadLetsEverythingOutAndTheJournalKeepsThatItWasSo() throws IOException {
        var team = demo.workbench.database().read(tx -> demo.workbench.team().members(tx, demo.lead.study()));
        var coder = team.stream()
                .filter(member -> member.role() == Role.CODER)
                .findFirst()
                .orElseThrow();
        var actor = new Actor(demo.lead.study(), coder.person().id(), coder.role(), coder.codes());
        var out = new ByteArrayOutputStream();
        for (var format : ExportFormat.values()) {
            assertThatThrownBy(() -> demo.workbench.exports().export(actor, ExportWish.whole(format, REASON), out))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(out.size()).isZero();
        assertThatThrownBy(() -> ExportWish.whole(ExportFormat.JSON, " so what  "))
                .isInstanceOf(Refused.class);

        demo.export(ExportWish.whole(ExportFormat.AUDIT, REASON));
        var journal =
                demo.workbench.database().read(tx -> demo.workbench.journal().all(tx, demo.lead.study()));
        assertThat(journal.subList(journal.size() - 2, journal.size()))
                .extracting(entry -> entry.event().kind())
                .containsExactly("export.disclosure-overridden", "study.exported");
        assertThat(journal.toString())
                .contains("reason-length=" + REASON.length())
                .doesNotContain(REASON);
    }
}
