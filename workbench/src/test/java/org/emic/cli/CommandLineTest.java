package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.emic.app.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands as a script meets them: what they print where, and how they end.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandLineTest {

    private static final String STUDY = "Intrathecal drug delivery: clinicians’ views";
    private static final String PRACTICE = "Practice: Phase 1, not revealed yet";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Path data;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @BeforeAll
    void build(@TempDir Path once) {
        data = once;
        try (var workbench = Workbench.open(data)) {
            workbench.demo().buildIfMissing();
        }
    }

    @BeforeEach
    void listen() {
        out = new StringWriter();
        err = new StringWriter();
    }

    /// Runs a command on the data folder.
    private int run(String... arguments) {
        return runOn(data, arguments);
    }

    private int runOn(Path where, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var all = new java.util.ArrayList<>(java.util.List.of(arguments));
        all.add("--data");
        all.add(where.toString());
        return bare(all.toArray(String[]::new));
    }

    private int bare(String... arguments) {
        return EmicCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private JsonNode printed() {
        return JSON.readTree(out.toString());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void studiesAreBegunListedAndShown() {
        var empty = folder.resolve("new");
        assertThat(runOn(empty, "study", "list", "--format", "json")).isZero();
        assertThat(printed().size()).isZero();
        assertThat(runOn(empty, "study", "create", "Waiting", "--question", "How long?"))
                .isZero();
        var id = out.toString().strip();
        assertThat(runOn(empty, "study", "show", id, "--format", "json")).isZero();
        assertThat(printed().get("title").asString()).isEqualTo("Waiting");
        assertThat(runOn(empty, "study", "show", "Waiting")).isZero();
        assertThat(out.toString()).contains("How long?");
        assertThat(runOn(empty, "study", "list")).isZero();
        assertThat(out.toString()).isEqualTo(id + "  Waiting" + System.lineSeparator());
        assertThat(runOn(empty, "study", "create", " ")).isEqualTo(3);
        assertThat(err.toString()).contains("A study needs a title.");
    }

    @Test
    void importKeepsWhatItCanAndNamesTheRest() throws IOException {
        var own = folder.resolve("own");
        runOn(own, "study", "create", "Waiting");
        var good = file("P01.txt", "Interviewer: And then?\n\nP01: Nothing, for weeks.\n");
        assertThat(runOn(own, "import", "Waiting", good, "--format", "json")).isZero();
        assertThat(printed().get("files").get(0).get("kept").asBoolean()).isTrue();
        assertThat(runOn(own, "import", "Waiting", file("P02.docx", "no Word document"), "--format", "json"))
                .isEqualTo(3);
        assertThat(printed().get("files").get(0).get("kept").asBoolean()).isFalse();
        assertThat(err.toString()).contains("P02.docx is not a Word document");
        assertThat(runOn(own, "import", "Waiting", file("nowhere.txt"))).isEqualTo(3);
        assertThat(err.toString()).contains("There is no file");
        assertThat(runOn(own, "import", "Waiting", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("is a folder. Name the files in it.");
        var more = file("P03.txt", "Interviewer: So?\n\nP03: It took a year.\n");
        assertThat(runOn(own, "import", "Waiting", more, file("nowhere.txt"))).isEqualTo(1);
    }

    @Test
    void inspectChangesNothing() throws IOException {
        var path = file("P01.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v P01>Nothing.\n");
        assertThat(bare("inspect", path, "--format", "json")).isZero();
        assertThat(printed().get("format").asString()).isEqualTo("webvtt");
        assertThat(bare("inspect", file("nowhere.vtt"))).isEqualTo(3);
        assertThat(bare("inspect", folder.toString())).isEqualTo(3);
        assertThat(bare("inspect")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "xlsx", "audit", "qdpx", "qdc"})
    void exportWritesAWholeFile(String form) throws IOException {
        var path = folder.resolve("out." + form);
        var holdsWords = !form.equals("csv") && !form.equals("qdc");
        assertThat(run("export", STUDY, "--to", form, "-o", path.toString(), "--format", "json"))
                .isZero();
        assertThat(printed().get("to").asString()).isEqualTo(form);
        assertThat(printed().get("bytes").asLong()).isEqualTo(Files.size(path)).isPositive();
        assertThat(printed().get("sha256").asString()).hasSize(64);
        assertThat(printed().get("heldBack").asInt() > 0).isEqualTo(holdsWords);
        assertThat(err.toString().contains("held back")).isEqualTo(holdsWords);
        try (var there = Files.list(folder)) {
            assertThat(there).containsExactly(path);
        }
    }

    @Test
    void exportLetsEverythingOutForAReason() {
        var all = file("all.json");
        assertThat(run("export", STUDY, "--to", "json", "-o", all, "--whole", "because"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("at least 10 characters");
        assertThat(run("export", STUDY, "--to", "json", "-o", all, "--whole", "For our archive.", "--format", "json"))
                .isZero();
        assertThat(printed().get("letOut").asInt()).isPositive();
        assertThat(err.toString()).contains("keep this file inside the team");
    }

    @Test
    void exportPrintsTextAndOnlyText() {
        assertThat(run("export", STUDY, "--to", "csv", "-o", "-")).isZero();
        assertThat(out.toString()).startsWith("document,length,coder,start,end,code\nP01,");
        assertThat(run("export", STUDY, "--to", "json", "-o", "-")).isZero();
        assertThat(printed().get("format").asString()).isEqualTo("emic-study");
        assertThat(printed().get("study").get("title").asString()).isEqualTo(STUDY);
        assertThat(run("export", STUDY, "--to", "qdc", "-o", "-")).isZero();
        assertThat(out.toString()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CodeBook");
        for (var form : new String[] {"xlsx", "qdpx"}) {
            assertThat(run("export", STUDY, "--to", form, "-o", "-")).isEqualTo(2);
            assertThat(out.toString()).isEmpty();
        }
    }

    @Test
    void exportSaysInOneLineWhatItCannot() throws IOException {
        assertThat(run("export", STUDY, "--to", "spss", "-o", file("x"))).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("spss", "csv, json, xlsx, audit, qdpx, qdc");
        assertThat(run("export", STUDY, "-o", file("x"))).isEqualTo(2);
        assertThat(run("export", STUDY, "--to", "csv")).isEqualTo(2);
        assertThat(run("export", "Nobody's", "--to", "csv", "-o", file("x"))).isEqualTo(3);
        assertThat(err.toString()).contains("There is no study \"Nobody's\"");
        assertThat(run("export", STUDY, "--to", "csv", "-o", folder.toString())).isEqualTo(3);
        assertThat(run("export", STUDY, "--to", "csv", "-o", file("no/such/folder.csv")))
                .isEqualTo(3);
        try (var there = Files.list(folder)) {
            assertThat(there).isEmpty();
        }
    }

    @Test
    void nothingOfAnOpenRoundIsWritten() throws IOException {
        var before = file("kept.csv", "as it was");
        for (var form : new String[] {"csv", "json", "xlsx", "audit", "qdpx", "qdc"}) {
            assertThat(run("export", PRACTICE, "--to", form, "-o", before)).isEqualTo(3);
            assertThat(err.toString()).contains("both coders must submit and the round be revealed first");
            assertThat(out.toString()).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("kept.csv"))).isEqualTo("as it was");
        assertThat(run("report", PRACTICE, "-o", file("report.html"))).isEqualTo(3);
        try (var there = Files.list(folder)) {
            assertThat(there).containsExactly(folder.resolve("kept.csv"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html"})
    void reportWritesEachForm(String form) throws IOException {
        var path = folder.resolve("report." + form);
        assertThat(run("report", STUDY, "-o", path.toString(), "--format", "json"))
                .isZero();
        assertThat(printed().get("form").asString()).isEqualTo(form);
        assertThat(printed().get("bytes").asLong()).isEqualTo(Files.size(path)).isPositive();
        assertThat(printed().get("heldBack").asInt()).isPositive();
        assertThat(err.toString()).contains("left out: fewer than 5 participants share");
    }

    @Test
    void reportKnowsItsFormsAndItsStudies() {
        assertThat(run("report", STUDY, "-o", file("report.odt"))).isEqualTo(2);
        assertThat(run("report", STUDY, "-o", file("report.docx"), "--quotations", "99"))
                .isEqualTo(2);
        assertThat(run("report", STUDY)).isEqualTo(2);
        assertThat(run("report", "Nothing", "-o", file("report.docx"))).isEqualTo(3);
    }

    @Test
    void verifyHoldsUntilSomebodyTampers() throws IOException, SQLException {
        var copy = folder.resolve("copy");
        try (var workbench = Workbench.open(copy)) {
            workbench.demo().buildIfMissing();
        }
        assertThat(runOn(copy, "verify", "--format", "json")).isZero();
        assertThat(printed().get("holds").asBoolean()).isTrue();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + copy.resolve("emic.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("update journal_entry set kind = 'coding.withdrawn' where number = 100 and study_id"
                    + " = (select id from study where title like 'Intra%')");
        }
        assertThat(runOn(copy, "verify", "--format", "json")).isEqualTo(1);
        assertThat(printed().get("holds").asBoolean()).isFalse();
        var findings = printed().get("studies").get(0).get("findings");
        assertThat(findings.get(0).get("entry").asInt()).isEqualTo(100);
        assertThat(findings.get(0).get("kind").asString()).isEqualTo("changed");
        assertThat(runOn(copy, "verify")).isEqualTo(1);
        assertThat(out.toString()).contains("entry 100: changed");
    }

    @Test
    void wrongUsageAndUnknownStudiesAreToldApart() {
        assertThat(run("study", "show", "Nothing")).isEqualTo(3);
        assertThat(err.toString()).contains("There is no study \"Nothing\"").doesNotContain("Exception");
        assertThat(run("import", "Nothing", file("x.txt"))).isEqualTo(3);
        assertThat(bare("dance")).isEqualTo(2);
        assertThat(bare()).isEqualTo(2);
        assertThat(bare("study")).isEqualTo(2);
        assertThat(run("verify", "--format", "xml")).isEqualTo(2);
    }

    @Test
    void helpNamesEveryCommandAndEveryExitCode() {
        assertThat(bare("--help")).isZero();
        assertThat(out.toString())
                .contains("demo", "serve", "study", "import", "inspect", "export", "report", "verify")
                .contains("Exit codes:", "wrong usage", "bad input");
    }
}
