package org.emic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.emic.accounts.Actor;
import org.emic.accounts.Member;
import org.emic.adjudication.AgreedCode;
import org.emic.coding.Letter;
import org.emic.coding.RevealedWork;
import org.emic.refusal.Refused;
import org.emic.themes.Findings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The demonstration study as it leaves.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyExportTest {

    private static final Path SHAPE = Path.of("src/test/resources/exchange/shape.txt");

    private LeavingDemo demo;
    private RevealedWork work;
    private Findings findings;

    @BeforeAll
    void build(@TempDir Path folder) {
        demo = new LeavingDemo(folder);
        var workbench = demo.workbench;
        work = workbench
                .database()
                .read(tx -> workbench.rounds().work(tx, workbench.rounds().revealed(tx, demo.lead)));
        findings = workbench.findings().findings(demo.lead);
    }

    @AfterAll
    void close() {
        demo.close();
    }

    @Test
    void theSpansAreThoseThatBothCodersMarked() throws IOException {
        var csv = demo.export(ExportFormat.CSV);
        assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("document,length,coder,start,end,code\n");
        var read = new HashMap<String, Integer>();
        for (var row : LeavingDemo.rows(csv)) {
            if (!row.get("code").isEmpty()) {
                read.merge(String.join("|", row.values()), 1, Integer::sum);
            }
        }
        var agreed = new HashMap<org.emic.ids.CodeId, AgreedCode>();
        findings.agreed().codes().forEach(code -> code.sources().forEach(source -> agreed.put(source, code)));
        var kept = new HashMap<String, Integer>();
        for (var coding : work.codings()) {
            var transcript = demo.workbench
                    .transcripts()
                    .find(demo.lead, coding.transcript())
                    .summary();
            var coder =
                    work.round().coder(coding.coder()).orElseThrow().person().name();
            var code = agreed.containsKey(coding.code())
                    ? agreed.get(coding.code()).name()
                    : Objects.requireNonNull(work.codesById().get(coding.code()))
                            .name();
            kept.merge(
                    String.join(
                            "|",
                            transcript.title(),
                            "" + transcript.length(),
                            coder,
                            "" + coding.span().start(),
                            "" + coding.span().end(),
                            code),
                    1,
                    Integer::sum);
        }
        assertThat(read).isEqualTo(kept).hasSizeGreaterThan(500);
    }

    @Test
    void theMatrixCountsWhatThePublishedFindingsCount() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(demo.export(ExportFormat.XLSX)))) {
            assertThat(book)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly(
                            "Participants",
                            "Codebook",
                            "Agreed codings",
                            "Coder codings",
                            "Participants × codes",
                            "About");
            var matrix = sums(book.getSheet("Participants × codes"));
            assertThat(matrix).hasSameSizeAs(findings.agreed().codes());
            for (var code : findings.agreed().codes()) {
                var share = findings.counts().share(findings.counts().of(code.id()));
                assertThat(matrix).as(code.name()).containsEntry(code.name(), share.count());
            }
            assertThat(matrix.values()).contains(18, 17, 13, 11, 10, 8, 7, 4, 3);
            assertThat(book.getSheet("Participants × codes").getLastRowNum()).isEqualTo(18);
            assertThat(book.getSheet("Participants").getLastRowNum()).isEqualTo(18);
            assertThat(book.getSheet("Agreed codings").getLastRowNum())
                    .isEqualTo(findings.agreed().codings().size());
            assertThat(book.getSheet("Coder codings").getLastRowNum())
                    .isEqualTo(work.codings().size());
        }
    }

    private static Map<String, Integer> sums(XSSFSheet sheet) {
        var sums = new LinkedHashMap<String, Integer>();
        sheet.getRow(0).forEach(head -> {
            if (head.getColumnIndex() > 0) {
                var sum = 0;
                for (var row = 1; row <= sheet.getLastRowNum(); row++) {
                    sum += (int)
                            sheet.getRow(row).getCell(head.getColumnIndex()).getNumericCellValue();
                }
                sums.put(head.getStringCellValue(), sum);
            }
        });
        return sums;
    }

    @Test
    void theJsonHasItsDocumentedShape() throws IOException {
        var paths = new TreeSet<String>();
        shape("", LeavingDemo.JSON.readTree(demo.export(ExportFormat.JSON)), paths);
        var whole = ExportWish.whole(ExportFormat.JSON, "For the archive of the team.");
        shape("", LeavingDemo.JSON.readTree(demo.export(whole)), paths);
        var now = String.join("\n", paths) + "\n";
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(SHAPE.getParent());
            Files.writeString(SHAPE, now);
        }
        assertThat(now).isEqualTo(Files.readString(SHAPE));
    }

    /// Every field with its kind; what has a value somewhere counts as that kind.
    private static void shape(String path, JsonNode node, Set<String> paths) {
        if (path.endsWith(".values")) {
            paths.add(path + " names and values");
        } else if (node.isObject()) {
            node.properties().forEach(field -> shape(path + "." + field.getKey(), field.getValue(), paths));
        } else if (node.isArray()) {
            paths.add(path + " list");
            node.forEach(element -> shape(path + "[]", element, paths));
        } else {
            paths.add(path + " " + node.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void theJsonHoldsTogether() {
        var study = LeavingDemo.JSON.readTree(
                demo.export(ExportWish.whole(ExportFormat.JSON, "For the archive of the team.")));
        assertThat(study.get("codings").size()).isEqualTo(work.codings().size());
        assertThat(study.get("agreedCodings").size())
                .isEqualTo(findings.agreed().codings().size());
        assertThat(study.get("openDiscrepancies").asInt())
                .isEqualTo(findings.agreed().open());
        assertThat(study.get("themes").size()).isEqualTo(4);
        var lengths = new HashMap<String, Integer>();
        study.get("transcripts").forEach(transcript -> {
            var text = transcript.get("text").asString();
            assertThat(text.codePointCount(0, text.length()))
                    .isEqualTo(transcript.get("length").asInt());
            assertThat(LeavingDemo.sha256(text.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(transcript.get("sha256").asString());
            lengths.put(
                    transcript.get("id").asString(), transcript.get("length").asInt());
        });
        var codes = ids(study.get("codes"));
        study.get("codings").forEach(coding -> {
            assertThat(codes).contains(coding.get("code").asString());
            assertThat(coding.get("end").asInt())
                    .isLessThanOrEqualTo(lengths.get(coding.get("transcript").asString()));
        });
        var agreed = ids(study.get("agreedCodes"));
        study.get("agreedCodings")
                .forEach(coding ->
                        assertThat(agreed).contains(coding.get("agreedCode").asString()));
        var signed = new ArrayList<Integer>();
        study.get("resolutions").forEach(resolution -> {
            if (resolution.get("inForce").asBoolean()) {
                signed.add(resolution.get("signatures").size());
            }
        });
        assertThat(signed).isNotEmpty().allMatch(signatures -> signatures >= 2);
    }

    private static Set<String> ids(JsonNode list) {
        var ids = new HashSet<String>();
        list.forEach(each -> ids.add(each.get("id").asString()));
        return ids;
    }

    @Test
    void nothingOfAnOpenRoundLeaves() {
        for (var actor : everyoneOf(demo.practiceLead)) {
            for (var format : ExportFormat.values()) {
                var out = new ByteArrayOutputStream();
                assertThatThrownBy(() -> demo.workbench.exports().export(actor, ExportWish.checked(format), out))
                        .isInstanceOf(Refused.class)
                        .hasMessage("refusal.export.not-revealed");
                assertThat(out.size()).isZero();
            }
        }
        var kinds =
                demo
                        .workbench
                        .database()
                        .read(tx -> demo.workbench.journal().all(tx, demo.practiceLead.study()))
                        .stream()
                        .map(entry -> entry.event().kind());
        assertThat(kinds).doesNotContain("study.exported");
    }

    private List<Actor> everyoneOf(Actor someone) {
        List<Member> members =
                demo.workbench.database().read(tx -> demo.workbench.team().members(tx, someone.study()));
        return members.stream()
                .map(member -> new Actor(someone.study(), member.person().id(), member.role(), member.codes()))
                .toList();
    }

    @Test
    void theJournalKeepsThatItLeftAndTheHashOfWhatLeft() {
        var csv = demo.export(ExportFormat.CSV);
        var last = demo.workbench
                .database()
                .read(tx -> demo.workbench.journal().all(tx, demo.lead.study()))
                .getLast();
        assertThat(last.event().kind()).isEqualTo("study.exported");
        assertThat(last.event().details())
                .containsEntry("format", "csv")
                .containsEntry("sha256", LeavingDemo.sha256(csv));
        var findings =
                demo.workbench.database().read(tx -> demo.workbench.journal().verify(tx, demo.lead.study()));
        assertThat(findings).isEmpty();
    }

    @Test
    void nothingStaysBehindInThePlaceForTemporaryFiles() throws IOException {
        var before = leftovers();
        demo.export(ExportFormat.XLSX);
        assertThatThrownBy(() -> demo.workbench
                        .exports()
                        .take(demo.practiceLead, ExportWish.checked(ExportFormat.JSON), ExportWatch.NOBODY))
                .isInstanceOf(Refused.class);
        assertThat(leftovers()).isSubsetOf(before);
    }

    private static Set<String> leftovers() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            var names = new HashSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("emic-") && name.endsWith(".out"))
                    .forEach(names::add);
            return names;
        }
    }

    @Test
    void whoWatchesSeesEachInterview() {
        var seen = new ArrayList<Integer>();
        demo.workbench
                .exports()
                .take(demo.lead, ExportWish.checked(ExportFormat.JSON), (done, all) -> {
                    assertThat(all).isEqualTo(18);
                    seen.add(done);
                })
                .close();
        assertThat(seen).hasSize(18).isSorted();
    }

    @Test
    void bothCodersOfTheRoundAreNamedInEveryInterview() throws IOException {
        var pairs = new HashSet<String>();
        LeavingDemo.rows(demo.export(ExportFormat.CSV))
                .forEach(row -> pairs.add(row.get("document") + "|" + row.get("coder")));
        assertThat(pairs).hasSize(18 * Letter.values().length);
    }
}
