package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.emic.SampleStudy;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.CodingId;
import org.emic.storage.PostgresqlServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the process in the middle of coding, again and again.
@OnBothDatabases
class KillTest {

    private static final int KILLS = 6;
    private static final int ROOM = 4000;

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedCodingIsLost() throws IOException, InterruptedException {
        List<String> command;
        try (var study = SampleStudy.open(folder)) {
            var turns = Collections.nCopies(KILLS * ROOM / 20, List.of("P01", "They said that we would have to wait."));
            var transcript = study.keep("A long interview", turns, 3);
            var code = study.code(study.first(), "Waiting");
            command = command(study.lead().study(), study.first().person(), transcript, code.id());
        }
        var random = new SplittableRandom(20261124);
        var acknowledged = new ArrayList<String>();
        for (var kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(codeUntilKilled(command, kill * ROOM, random.nextInt(5, 120)));
        }
        assertThat(acknowledged).as("codings acknowledged before a kill").hasSizeGreaterThan(KILLS);
        try (var workbench = org.emic.app.Workbench.open(Databases.at(folder))) {
            var study = workbench.studies().all().getFirst();
            workbench.database().change(study.id(), tx -> {
                var store = new CodingStore(tx);
                assertThat(acknowledged)
                        .allSatisfy(id ->
                                assertThat(store.exists(CodingId.of(id))).as(id).isTrue());
                assertThat(workbench.journal().verify(tx, study.id())).isEmpty();
            });
            assertThat(workbench.database().inconsistencies()).isEmpty();
        }
    }

    private List<String> command(Object study, Object person, Object transcript, Object code) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledCoder.class.getName(),
                Databases.at(folder) instanceof PostgresqlServer server ? server.url() : folder.toString(),
                study.toString(),
                person.toString(),
                transcript.toString(),
                code.toString());
    }

    /// @return what was acknowledged, what was still in the pipe when the process died included
    private static List<String> codeUntilKilled(List<String> command, int start, int codings)
            throws IOException, InterruptedException {
        var whole = new ArrayList<>(command);
        whole.add(Integer.toString(start));
        var process = new ProcessBuilder(whole)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var seen = new ArrayList<String>();
        try (var lines =
                new BufferedReader(new java.io.InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (seen.size() < codings) {
                var line = lines.readLine();
                if (line == null) {
                    throw new IllegalStateException("the coder stopped by itself");
                }
                seen.add(line);
            }
            // Through the handle: the process itself would close the pipe, and what was still in it would be lost.
            process.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.length() == 36).forEach(seen::add);
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        return seen;
    }
}
