package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emic.app.Workbench;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `emic import` and `emic inspect`: what they print and how they end.
class ImportCommandTest {

    @TempDir
    Path folder;

    private Path data;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void beginStudy() {
        data = folder.resolve("data");
        try (var workbench = Workbench.open(data)) {
            workbench.studies().begin(new NewStudy("Waiting", "", MethodProfile.CONSENSUS, "Lead", false, true));
        }
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return EmicCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private JsonNode printed() {
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private static final String CAPTIONS = """
            WEBVTT

            00:00:02.500 --> 00:00:04.000
            <v Interviewer>How did it begin?

            00:00:04.250 --> 00:00:09.000
            <v P07>In 2019. Nobody knew.
            """;

    @Test
    void printsWhatWasKeptAndWhatWasNot() throws IOException {
        var good = file("P07.vtt", CAPTIONS);
        var bad = file("empty.txt", "");
        var code = run("import", "Waiting", good, bad, "--data", data.toString(), "--format", "json");
        assertThat(code).isEqualTo(1);
        var files = printed().get("files");
        assertThat(printed().get("study").asString()).hasSize(36);
        assertThat(files.get(0).get("file").asString()).isEqualTo("P07.vtt");
        assertThat(files.get(0).get("kept").asBoolean()).isTrue();
        assertThat(files.get(0).get("speakers").toString()).isEqualTo("[\"Interviewer\",\"P07\"]");
        assertThat(files.get(0).get("turns").asInt()).isEqualTo(2);
        assertThat(files.get(0).get("lines").asInt()).isEqualTo(3);
        assertThat(files.get(0).get("words").asInt()).isEqualTo(8);
        assertThat(files.get(0).get("start").asDouble()).isEqualTo(2.5);
        assertThat(files.get(0).get("end").asDouble()).isEqualTo(9.0);
        assertThat(files.get(1).get("kept").asBoolean()).isFalse();
        assertThat(files.get(1).get("start").isNull()).isTrue();
        assertThat(err.toString()).contains("empty.txt is empty");
    }

    @Test
    void endsWithThreeWhenNothingWasKeptAndTwoWhenUsedWrongly() throws IOException {
        assertThat(run("import", "Waiting", file("a.txt", ""), "--data", data.toString()))
                .isEqualTo(3);
        assertThat(run("import", "Waiting", folder.resolve("nowhere.txt").toString(), "--data", data.toString()))
                .isEqualTo(3);
        assertThat(err.toString()).contains("There is no file");
        assertThat(run("import", "Nothing", file("b.txt", "I: a\n\nP: b\n"), "--data", data.toString()))
                .isEqualTo(3);
        assertThat(run("import", "Waiting", "--data", data.toString())).isEqualTo(2);
        assertThat(run("import", "Waiting", file("P07.vtt", CAPTIONS), "--data", data.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("P07.vtt: kept; speakers: Interviewer, P07; 2 turns, 3 lines, 8 words, 0:00:02 to 0:00:09");
        assertThat(run("import", "Waiting", file("again.vtt", CAPTIONS), "--data", data.toString()))
                .isEqualTo(3);
    }

    @Test
    void inspectKeepsNothing() throws IOException {
        assertThat(run("inspect", file("P07.vtt", CAPTIONS), "--format", "json"))
                .isZero();
        assertThat(printed().get("format").asString()).isEqualTo("webvtt");
        assertThat(printed().get("sources").asInt()).isEqualTo(1);
        assertThat(printed().get("transcript").get("words").asInt()).isEqualTo(8);
        assertThat(printed().get("warnings").isEmpty()).isTrue();
        assertThat(run("inspect", file("a.docx", "no document"))).isEqualTo(3);
        assertThat(err.toString()).contains("a.docx is not a Word document");
    }
}
