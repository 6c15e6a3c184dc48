package org.emic.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emic.db.DefaultSchema;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    @TempDir
    Path folder;

    /// The classes are generated from the PostgreSQL migrations; nothing else checks the SQLite ones against them.
    @Test
    void bothDatabasesHaveTheSameTablesAndColumns() {
        try (var database = Database.open(folder.resolve("emic.db"))) {
            var ours = DefaultSchema.DEFAULT_SCHEMA.getTables();
            assertThat(ours).hasSizeGreaterThan(30);
            for (Table<?> table : ours) {
                var columns = database.read(tx ->
                        tx
                                .sql()
                                .fetch("select name, \"notnull\", pk from pragma_table_info(?)", table.getName())
                                .stream()
                                .map(row -> row.get(0, String.class)
                                        + (row.get(1, Integer.class) == 1 || row.get(2, Integer.class) > 0
                                                ? " not null"
                                                : ""))
                                .collect(Collectors.toCollection(TreeSet::new)));
                assertThat(columns).as(table.getName()).isEqualTo(columns(table));
            }
        }
    }

    private static Set<String> columns(Table<?> table) {
        return java.util.Arrays.stream(table.fields())
                .map((Field<?> field) -> field.getName() + (field.getDataType().nullable() ? "" : " not null"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theVersionIsThatOfTheNewestMigration() throws IOException {
        for (var kind : new String[] {"sqlite", "postgresql"}) {
            try (var files = Files.list(Path.of("src/main/resources/db/migration", kind))) {
                var newest = files.map(file -> file.getFileName().toString())
                        .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                        .max();
                assertThat(newest).as(kind).hasValue(Schema.VERSION);
            }
        }
    }

    @Test
    void aNewerDatabaseIsLeftAlone() throws SQLException {
        var file = folder.resolve("emic.db");
        Database.open(file).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("pragma user_version = 99");
        }
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(StorageFailed.class)
                .hasMessageContaining("newer Emic");
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
        var file = folder.resolve("emic.db");
        Files.writeString(
                file, "this is a letter and not a database at all, but it is long enough to be one".repeat(20));
        assertThatThrownBy(() -> Database.open(file)).isInstanceOf(StorageFailed.class);
        assertThat(file).content().startsWith("this is a letter");
    }
}
