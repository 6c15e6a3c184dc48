package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.emic.databases.RealPostgresql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on a database of PostgreSQL instead of a data folder.
class DatabaseOptionTest {

    @TempDir
    Path folder;

    private Commands commands;
    private String url;

    @BeforeEach
    void needsAServer() {
        assumeThat(RealPostgresql.missing()).isEmpty();
        commands = new Commands(folder);
        url = RealPostgresql.emptyDatabase("");
    }

    @Test
    void everyCommandThatKeepsOrReadsStudiesTakesIt() {
        assertThat(commands.run("study", "create", "Waiting", "--database", url))
                .isZero();
        var interview = commands.file("P01.txt", "Interviewer: And then?\n\nP01: Nothing, for weeks.\n");
        assertThat(commands.run("import", "Waiting", interview, "--database", url))
                .as(commands.err())
                .isZero();
        assertThat(commands.run("study", "list", "--database", url, "--format", "json"))
                .isZero();
        assertThat(commands.json().size()).isEqualTo(1);
        assertThat(commands.run("verify", "--database", url)).isZero();
        assertThat(commands.out()).contains("the chain holds");
        var out = folder.resolve("out.csv").toString();
        assertThat(commands.run("export", "Waiting", "--to", "csv", "-o", out, "--database", url))
                .isEqualTo(3);
        assertThat(commands.run(
                        "report", "Waiting", "-o", folder.resolve("r.html").toString(), "--database", url))
                .isEqualTo(3);
    }

    @Test
    void aDatabaseThatIsNotThereEndsInOneLine() {
        assertThat(commands.run("serve", "--database", "jdbc:postgresql://localhost:1/emic"))
                .isEqualTo(3);
        assertThat(commands.err().lines()).singleElement().asString().startsWith("emic: The database jdbc:");
        assertThat(commands.run("verify", "--database", "mysql://localhost/emic"))
                .isEqualTo(3);
        assertThat(commands.err()).contains("jdbc:postgresql://HOST/NAME");
        assertThat(commands.run("verify", "--database", url, "--data", folder.toString()))
                .isEqualTo(3);
        assertThat(commands.err()).contains("not both");
    }
}
