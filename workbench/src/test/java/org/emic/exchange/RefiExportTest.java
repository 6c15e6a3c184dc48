package org.emic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.emic.themes.Subcategory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/// The demonstration study as REFI-QDA, held against the same study as JSON.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefiExportTest {

    private static final String REASON = "The archive of the team takes all.";

    private LeavingDemo demo;
    private RefiFile checked;
    private RefiFile whole;
    private JsonNode json;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        demo = new LeavingDemo(folder);
        checked = RefiFile.project(demo.export(ExportFormat.QDPX));
        whole = RefiFile.project(demo.export(ExportWish.whole(ExportFormat.QDPX, REASON)));
        json = LeavingDemo.JSON.readTree(demo.export(ExportWish.whole(ExportFormat.JSON, REASON)));
    }

    @AfterAll
    void close() {
        demo.close();
    }

    @Test
    void projectsHoldToTheStandard() throws IOException {
        RefiRules.hold(checked);
        RefiRules.hold(whole);
        assertThat(whole.all("TextSource")).hasSize(18);
        assertThat(whole.all("PlainTextSelection")).hasSizeGreaterThan(1000);
    }

    @Test
    void codebooksHoldToTheStandard() throws IOException {
        var codebook = RefiFile.codebook(demo.export(ExportFormat.QDC));
        RefiRules.holdOfCodebook(codebook);
        assertThat(codes(codebook)).isEqualTo(codes(checked)).hasSizeGreaterThan(100);
        var sets = codebook.all("Set");
        assertThat(sets).hasSize(4);
        assertThat(codebook.all("MemberCode").size())
                .isEqualTo(demo.workbench.findings().findings(demo.lead).board().themes().stream()
                        .mapToInt(theme -> theme.codes())
                        .sum());
    }

    /// Name, colour and description of each code, and the path on which it stands.
    private static Map<String, List<String>> codes(RefiFile file) {
        var codes = new TreeMap<String, List<String>>();
        for (var code : file.all("Code")) {
            var told = new ArrayList<String>();
            for (var each = code; each.getLocalName().equals("Code"); each = (Element) each.getParentNode()) {
                told.add(each.getAttribute("name"));
            }
            told.add(code.getAttribute("color"));
            told.add(RefiFile.description(code));
            codes.put(code.getAttribute("guid"), told);
        }
        return codes;
    }

    /// Who coded what from where to where, when, and what the team agreed on: all of it, and nothing twice.
    @Test
    void everyCodingIsThereWhereItStood() {
        var told = new HashMap<RefiFile.Passage, Integer>();
        for (var each : json.get("codings")) {
            told.merge(
                    passage(each, id(each, "coder"), id(each, "code"), date(each.get("createdAt"))), 1, Integer::sum);
        }
        assertThat(told).hasSizeGreaterThan(500);
        var team = whole.all("User").getFirst().getAttribute("guid");
        for (var each : json.get("agreedCodings")) {
            told.merge(passage(each, team, id(each, "agreedCode"), agreedAt(each)), 1, Integer::sum);
        }
        for (var file : List.of(whole, checked)) {
            var read = new HashMap<RefiFile.Passage, Integer>();
            file.passages().forEach(each -> read.merge(each, 1, Integer::sum));
            assertThat(read).isEqualTo(told);
        }
        assertThat(whole.passages()).anyMatch(RefiFile.Passage::negative);
    }

    private static RefiFile.Passage passage(JsonNode coding, String coder, String code, String at) {
        return new RefiFile.Passage(
                id(coding, "transcript"),
                coder,
                code,
                coding.get("start").asInt(),
                coding.get("end").asInt(),
                coding.get("negative").asBoolean(),
                at);
    }

    private static String id(JsonNode of, String field) {
        return of.get(field).asString().toUpperCase(Locale.ROOT);
    }

    private static String date(JsonNode instant) {
        return Instant.parse(instant.asString()).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// When the last signature came under the first resolution in force that says so; else at the reveal.
    private String agreedAt(JsonNode coding) {
        for (var resolution : json.get("resolutions")) {
            if (resolution.get("inForce").asBoolean() && says(resolution, coding)) {
                var signed = new ArrayList<String>();
                resolution.get("signatures").forEach(each -> signed.add(date(each.get("signedAt"))));
                return signed.stream().sorted().toList().getLast();
            }
        }
        return date(json.get("rounds").get(0).get("revealedAt"));
    }

    private static boolean says(JsonNode resolution, JsonNode coding) {
        for (var outcome : resolution.get("outcomes")) {
            var same = List.of("agreedCode", "start", "end", "negative").stream()
                    .allMatch(field -> outcome.get(field).equals(coding.get(field)));
            if (same && resolution.get("transcript").equals(coding.get("transcript"))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void sourcesAreTheTranscriptsWordForWord() {
        var sources = whole.byGuid("TextSource");
        for (var each : json.get("transcripts")) {
            var source = Objects.requireNonNull(sources.get(id(each, "id")));
            assertThat(new String(whole.file(source), StandardCharsets.UTF_8))
                    .isEqualTo(each.get("text").asString());
            assertThat(source.getAttribute("name")).isEqualTo(each.get("title").asString());
        }
        assertThat(sources).hasSameSizeAs(json.get("transcripts"));
    }

    @Test
    void themesSubcategoriesAndAgreedCodesNestAndCodersCodesStandApart() {
        var board = demo.workbench.findings().findings(demo.lead).board();
        var codes = whole.byGuid("Code");
        for (var theme : board.themes()) {
            var level = level(codes, RefiGuid.of(theme.id()));
            assertThat(RefiFile.children(level, "Code"))
                    .extracting(each -> each.getAttribute("guid"))
                    .containsExactlyElementsOf(theme.subcategories().stream()
                            .map(Subcategory::id)
                            .map(RefiGuid::of)
                            .toList());
            assertThat(RefiFile.description(level)).isEqualTo(theme.definition());
            for (var subcategory : theme.subcategories()) {
                assertThat(RefiFile.children(level(codes, RefiGuid.of(subcategory.id())), "Code"))
                        .extracting(each -> each.getAttribute("guid"))
                        .containsExactlyElementsOf(subcategory.codes().stream()
                                .map(code -> RefiGuid.of(code.id()))
                                .toList());
            }
        }
        var own = new HashMap<String, Integer>();
        for (var each : json.get("codes")) {
            var code = Objects.requireNonNull(codes.get(id(each, "id")));
            own.merge(((Element) code.getParentNode()).getAttribute("name"), 1, Integer::sum);
            assertThat(code.getAttribute("name")).startsWith(each.get("name").asString());
            assertThat(RefiFile.description(code))
                    .contains(each.get("definition").asString());
        }
        assertThat(own).hasSize(2).allSatisfy((name, count) -> assertThat(name).startsWith("Codes of Coder"));
    }

    private static Element level(Map<String, Element> codes, String guid) {
        var level = Objects.requireNonNull(codes.get(guid));
        assertThat(level.getAttribute("isCodable")).isEqualTo("false");
        return level;
    }

    @Test
    void codesHaveTheInksOfThePages() throws IOException {
        var tokens = new String(
                Objects.requireNonNull(getClass().getResourceAsStream("/static/css/tokens.css"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        for (var ink = 1; ink <= RefiCode.COLOURS.size(); ink++) {
            assertThat(tokens.replaceAll(" +", " "))
                    .contains("--code-" + ink + ": light-dark(" + RefiCode.COLOURS.get(ink - 1) + ",");
        }
        assertThat(RefiCode.COLOURS).hasSize(12);
    }

    @Test
    void participantsAreCasesWithTypedValues() {
        var types = new TreeMap<String, String>();
        whole.all("Variable")
                .forEach(each -> types.put(each.getAttribute("name"), each.getAttribute("typeOfVariable")));
        assertThat(types.values()).contains("Text", "Boolean", "Integer");
        assertThat(types).as("there is a 100+ among them").containsEntry("Patients", "Text");
        var variables = whole.byGuid("Variable");
        var cases = whole.byGuid("Case");
        for (var participant : json.get("participants")) {
            var there = Objects.requireNonNull(cases.get(id(participant, "id")));
            assertThat(there.getAttribute("name"))
                    .isEqualTo(participant.get("label").asString());
            assertThat(RefiFile.children(there, "SourceRef")).hasSize(1);
            var source = Objects.requireNonNull(whole.byGuid("TextSource")
                    .get(RefiFile.child(there, "SourceRef").getAttribute("targetGUID")));
            var told = new TreeMap<String, String>();
            participant
                    .get("values")
                    .properties()
                    .forEach(value -> told.put(value.getKey(), value.getValue().asString()));
            for (var holder : List.of(there, source)) {
                var read = new TreeMap<String, String>();
                for (var value : RefiFile.children(holder, "VariableValue")) {
                    var name = Objects.requireNonNull(variables.get(
                                    RefiFile.child(value, "VariableRef").getAttribute("targetGUID")))
                            .getAttribute("name");
                    read.put(name, value.getTextContent().strip());
                }
                read.replaceAll(
                        (name, value) -> Map.of("true", "yes", "false", "no").getOrDefault(value, value));
                assertThat(read).isEqualTo(told);
            }
        }
    }

    @Test
    void reasonsStandWithWhatTheySettled() {
        var described = new ArrayList<String>();
        whole.all("PlainTextSelection").forEach(each -> described.add(RefiFile.description(each)));
        var reasons = new ArrayList<String>();
        for (var each : json.get("resolutions")) {
            if (each.get("inForce").asBoolean() && !each.get("outcomes").isEmpty()) {
                reasons.add(each.get("reason").asString());
            }
        }
        assertThat(reasons)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(described).anyMatch(text -> text.contains(reason)));
    }

    /// Zip files keep times to two seconds.
    @Test
    void oneStudyMakesOneFile() throws IOException {
        for (var format : List.of(ExportFormat.QDPX, ExportFormat.QDC)) {
            assertThat(demo.export(format)).isEqualTo(demo.export(format));
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(demo.export(ExportFormat.QDPX)))) {
            var first = Objects.requireNonNull(zip.getNextEntry());
            assertThat(first.getName()).isEqualTo("project.qde");
            var revealed =
                    Instant.parse(json.get("rounds").get(0).get("revealedAt").asString());
            assertThat(first.getTimeLocal())
                    .isEqualTo(Instant.ofEpochSecond(revealed.getEpochSecond() & ~1)
                            .atOffset(ZoneOffset.UTC)
                            .toLocalDateTime());
        }
    }

    @Test
    void theFileSaysWhatItIs() {
        for (var file : List.of(checked, whole)) {
            var about = Objects.requireNonNull(file.byGuid("Note")
                    .get(RefiFile.child(file.root(), "NoteRef").getAttribute("targetGUID")));
            var text = new String(file.file(about), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("invented", "Coder 1", file == whole ? REASON : "are held back")
                    .doesNotContain("{");
        }
    }
}
