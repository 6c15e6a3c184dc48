package org.emic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The archive of the demonstration study, checked as an auditor would who has nothing else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditArchiveTest {

    private LeavingDemo demo;

    @BeforeAll
    void build(@TempDir Path folder) {
        demo = new LeavingDemo(folder);
    }

    @AfterAll
    void close() {
        demo.close();
    }

    @Test
    void theArchiveIsWhatItsManifestSays() throws IOException {
        var whole = ExportWish.whole(ExportFormat.AUDIT, "The auditor asked for all of it.");
        var files = LeavingDemo.unzip(demo.export(whole));
        var manifest = new String(files.remove("manifest.sha256"), StandardCharsets.UTF_8);
        var listed = new LinkedHashMap<String, String>();
        manifest.lines().forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        assertThat(listed.keySet()).isEqualTo(new TreeSet<>(files.keySet()));
        files.forEach((path, content) ->
                assertThat(LeavingDemo.sha256(content)).as(path).isEqualTo(listed.get(path)));
        assertThat(files.keySet())
                .extracting(path -> path.contains("/") ? path.substring(0, path.indexOf('/')) : path)
                .contains(
                        "README.txt",
                        "1-raw-data",
                        "2-data-reduction-and-analysis-products",
                        "3-data-reconstruction-and-synthesis-products",
                        "4-process-notes",
                        "5-intentions-and-dispositions",
                        "6-instrument-development");
        for (var row : LeavingDemo.rows(file(files, "1-raw-data/transcripts.csv"))) {
            assertThat(LeavingDemo.sha256(file(files, "1-raw-data/" + row.get("file"))))
                    .isEqualTo(row.get("sha256"));
        }
        assertThat(new String(file(files, "README.txt"), StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains("invented", "The auditor asked for all of it.")
                .doesNotContain("{");
    }

    /// Recomputed from the archive alone, as its README says.
    @Test
    void theJournalOfTheArchiveCanBeCheckedWithoutEmic() throws IOException {
        var files = LeavingDemo.unzip(demo.export(ExportFormat.AUDIT));
        var previous = "0".repeat(64);
        var number = 0;
        for (var line : new String(file(files, AuditWriter.JOURNAL), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            var entry = LeavingDemo.JSON.readTree(line);
            assertThat(entry.get("number").asInt()).isEqualTo(++number);
            assertThat(entry.get("previousHash").asString()).isEqualTo(previous);
            previous = LeavingDemo.sha256(chained(entry).getBytes(StandardCharsets.UTF_8));
            assertThat(entry.get("hash").asString()).isEqualTo(previous);
        }
        assertThat(number).isGreaterThan(1000);
    }

    private static String chained(JsonNode entry) {
        var text = new StringBuilder();
        for (var name : List.of("previousHash", "study", "number", "atMillis", "person", "kind", "subject")) {
            field(text, entry.get(name));
        }
        var names = new TreeSet<String>(entry.get("details").propertyNames());
        for (var name : names) {
            text.append(name.length()).append(':').append(name);
            field(text, entry.get("details").get(name));
        }
        return field(text, entry.get("sealedRound")).toString();
    }

    private static StringBuilder field(StringBuilder text, JsonNode value) {
        var plain = value.isNull() ? "" : value.asString();
        return text.append(plain.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(plain);
    }

    @Test
    void privateMemosStayIn() throws IOException {
        var memos = demo.workbench
                .database()
                .read(tx -> tx.sql().fetch("select body from memo").getValues(0, String.class));
        assertThat(memos).isNotEmpty();
        var reason = "To see that memos are not in it.";
        var text = new StringBuilder(
                new String(demo.export(ExportWish.whole(ExportFormat.JSON, reason)), StandardCharsets.UTF_8));
        LeavingDemo.unzip(demo.export(ExportWish.whole(ExportFormat.AUDIT, reason)))
                .values()
                .forEach(content -> text.append(new String(content, StandardCharsets.UTF_8)));
        assertThat(memos).allSatisfy(memo -> assertThat(text.indexOf(memo)).isNegative());
    }

    private static byte[] file(Map<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }
}
