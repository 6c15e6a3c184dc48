package org.emic.databases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.emic.storage.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That [OnBothDatabases] means what it says.
@OnBothDatabases
class DatabasesTest {

    private static final List<String> SEEN = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void theClassRunsOnTheDatabaseThatItSays() {
        try (var database = Database.open(Databases.at(folder))) {
            var dialect = database.read(tx -> tx.sql().dialect().name());
            SEEN.add(dialect);
            assertThat(dialect).isEqualTo(Databases.kind() == Databases.Kind.SQLITE ? "SQLITE" : "POSTGRES");
            assertThat(database.inconsistencies()).isEmpty();
        }
    }

    @Test
    void theSameFolderIsTheSameDatabase() {
        assertThat(Databases.at(folder)).isEqualTo(Databases.at(folder));
        assertThat(Databases.at(folder)).isNotEqualTo(Databases.at(folder.resolve("other")));
    }

    @AfterAll
    static void theKindsComeOneAfterTheOther() {
        assertThat(SEEN)
                .isEqualTo(RealPostgresql.missing().isPresent() ? List.of("SQLITE") : List.of("SQLITE", "POSTGRES"));
    }
}
