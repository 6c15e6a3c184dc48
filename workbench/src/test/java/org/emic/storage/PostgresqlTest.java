package org.emic.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.emic.db.Tables.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emic.databases.RealPostgresql;
import org.emic.refusal.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is PostgreSQL's own. What both databases have to do stands in the other tests.
class PostgresqlTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsAServer() {
        assumeThat(RealPostgresql.missing()).isEmpty();
    }

    @Test
    void anEmptyDatabaseGetsItsTablesOnce() {
        var url = RealPostgresql.emptyDatabase("");
        for (var start = 0; start < 2; start++) {
            try (var database = open(url)) {
                assertThat(database.inconsistencies()).isEmpty();
                var migrations =
                        database.read(tx -> tx.sql().fetchCount(org.jooq.impl.DSL.table("flyway_schema_history")));
                assertThat(migrations).isEqualTo(Schema.VERSION);
            }
        }
    }

    /// Else lists would be in another order than on SQLite, and in another on each server.
    @Test
    void everyTextIsComparedByItsCodePoints() {
        try (var database = open(RealPostgresql.emptyDatabase(""))) {
            var others = database.read(tx -> tx.sql()
                    .fetchValues("select table_name || '.' || column_name from information_schema.columns "
                            + "where table_schema = current_schema and data_type in ('text', 'character varying') "
                            + "and collation_name is distinct from 'C' and table_name <> 'flyway_schema_history'"));
            assertThat(others).isEmpty();
            var texts = database.read(tx -> tx.sql()
                    .fetchValues("select column_name from information_schema.columns where collation_name = 'C' "
                            + "and table_schema = current_schema"));
            assertThat(texts).hasSizeGreaterThan(50);
        }
    }

    @Test
    void aNewerDatabaseIsLeftAlone() throws SQLException {
        var url = RealPostgresql.emptyDatabase("");
        open(url).close();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set version = '99' where version = '1'");
        }
        assertThatThrownBy(() -> open(url))
                .isInstanceOf(StorageFailed.class)
                .hasMessageContaining("written by a newer Emic (schema 99");
    }

    @Test
    void olderTablesAreChangedOnlyIfTheOperatorSaysThatThereIsABackup() {
        var server = DatabaseAddress.of(RealPostgresql.emptyDatabase(""), Map.of());
        var unsaid = new PostgresqlTables(source(), server.shown(), ((PostgresqlServer) server).backedUp());
        assertThatThrownBy(() -> unsaid.keepCopy(1))
                .isInstanceOf(StorageFailed.class)
                .hasMessageContaining("--migrate");
        var said = (PostgresqlServer) server.saidToBeBackedUp();
        new PostgresqlTables(source(), server.shown(), said.backedUp()).keepCopy(1);
    }

    private static javax.sql.DataSource source() {
        return new com.zaxxer.hikari.HikariDataSource();
    }

    @Test
    void aTextThatCannotBeKeptIsRefused() {
        try (var database = open(RealPostgresql.emptyDatabase(""))) {
            assertThatThrownBy(() -> database.changeCommon(tx -> tx.sql()
                            .insertInto(PERSON)
                            .set(PERSON.ID, UUID.randomUUID())
                            .set(PERSON.NAME, "a\0b")
                            .set(PERSON.CREATED_AT, 0L)
                            .execute()))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("refusal.text-unkeepable"));
        }
    }

    @Test
    void aDatabaseOfAnotherEncodingIsRefused() {
        var url = RealPostgresql.emptyDatabase("encoding 'SQL_ASCII' template template0 locale 'C'");
        assertThatThrownBy(() -> open(url))
                .isInstanceOf(StorageFailed.class)
                .hasMessageContaining("does not keep its texts in UTF-8");
    }

    @Test
    void aServerThatIsNotThereIsNamedInOneSentence() {
        assertThatThrownBy(() -> open("jdbc:postgresql://localhost:1/emic?user=nobody"))
                .isInstanceOf(StorageFailed.class)
                .hasMessageStartingWith("The database jdbc:postgresql://localhost:1/emic cannot be opened: ")
                .hasMessageContaining("refused");
    }

    @Test
    void aPasswordIsNeitherTakenFromTheAddressNorShown() throws IOException {
        for (var address : new String[] {
            "jdbc:postgresql://localhost/emic?user=emic&password=sesame", "jdbc:postgresql://emic:sesame@localhost/emic"
        }) {
            assertThatThrownBy(() -> DatabaseAddress.of(address, Map.of()))
                    .isInstanceOf(StorageFailed.class)
                    .hasMessageContaining("EMIC_DATABASE_PASSWORD")
                    .message()
                    .doesNotContain("sesame");
        }
        var file = Files.writeString(folder.resolve("password"), "sesame\n");
        var url = "jdbc:postgresql://localhost/emic";
        for (var environment : List.of(
                Map.of("EMIC_DATABASE_USER", "emic", "EMIC_DATABASE_PASSWORD", "sesame"),
                Map.of("EMIC_DATABASE_USER", "emic", "EMIC_DATABASE_PASSWORD_FILE", file.toString()))) {
            var server = (PostgresqlServer) DatabaseAddress.of(url, environment);
            assertThat(server.settings()).containsEntry("user", "emic").containsEntry("password", "sesame");
            assertThat(server.toString()).doesNotContain("sesame");
            assertThat(server.shown()).doesNotContain("sesame");
        }
    }

    @Test
    void anotherMachineIsSpokenToInCipher() {
        assertThat(settings("jdbc:postgresql://db.example.org/emic")).containsEntry("sslmode", "require");
        assertThat(settings("jdbc:postgresql://localhost,db.example.org:5433/emic"))
                .containsEntry("sslmode", "require");
        for (var here : new String[] {"//localhost/emic", "//127.0.0.1:5433/emic", "//[::1]:5432/emic", "emic"}) {
            assertThat(settings("jdbc:postgresql:" + here)).as(here).doesNotContainKey("sslmode");
        }
    }

    private static java.util.Properties settings(String url) {
        return ((PostgresqlServer) DatabaseAddress.of(url, Map.of())).settings();
    }

    private static Database open(String url) {
        return Database.open(DatabaseAddress.of(url, Map.of()));
    }
}
