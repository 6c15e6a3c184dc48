package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emic.databases.RealPostgresql;
import org.emic.journal.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `backup`, `restore` and `move`, as their user sees them.
class BackupCommandsTest {

    @TempDir
    Path folder;

    private Commands commands;

    @BeforeEach
    void beginAStudy() {
        commands = new Commands(folder);
        assertThat(commands.run("study", "create", "Waiting", "--data", place("one")))
                .isZero();
    }

    @Test
    void aBackupIsRestoredIntoAnotherFolder() throws IOException {
        var file = place("all.zip");
        assertThat(commands.run("backup", file, "--data", place("one"), "--format", "json"))
                .isZero();
        var bytes = Files.readAllBytes(Path.of(file));
        var digest = Sha256.begin().digest(bytes);
        assertThat(commands.json().get("sha256").asString())
                .isEqualTo(java.util.HexFormat.of().formatHex(digest));
        assertThat(commands.json().get("rows").asLong()).isEqualTo(4);
        assertThat(commands.run("restore", file, "--data", place("two"))).isZero();
        assertThat(commands.out()).contains("4 rows, studies: 1, as of 2");
        assertThat(commands.run("study", "show", "Waiting", "--data", place("two")))
                .isZero();
        assertThat(commands.run("restore", file, "--data", place("two"))).isEqualTo(3);
        assertThat(commands.err()).contains("There is something in that place already.");
        assertThat(commands.run("restore", place("nowhere"), "--data", place("three")))
                .isEqualTo(3);
        assertThat(commands.run("restore", commands.file("letter.txt", "Dear all"), "--data", place("three")))
                .isEqualTo(3);
        assertThat(commands.err()).contains("This is no backup of Emic.");
        assertThat(commands.run("backup", place("no/such/folder/all.zip"), "--data", place("one")))
                .isEqualTo(3);
    }

    @Test
    void studiesMoveToPostgresqlAndBack() {
        assumeThat(RealPostgresql.missing()).isEmpty();
        var url = RealPostgresql.emptyDatabase("");
        assertThat(commands.run("move", "--from", place("one"), "--to", url))
                .as(commands.err())
                .isZero();
        assertThat(commands.run("study", "show", "Waiting", "--database", url)).isZero();
        assertThat(commands.run("move", "--from", url, "--to", place("two"))).isZero();
        assertThat(commands.run("verify", "--data", place("two"))).isZero();
        assertThat(commands.out()).contains("Waiting: 1 entries, the chain holds");
        assertThat(commands.run("move", "--from", place("one"), "--to", url)).isEqualTo(3);
        assertThat(commands.err()).contains("There is something in that place already.");
        assertThat(commands.run("move", "--from", place("nowhere"), "--to", place("three")))
                .isEqualTo(3);
        assertThat(commands.err()).contains("There are no studies in");
        assertThat(Path.of(place("nowhere"))).doesNotExist();
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }
}
