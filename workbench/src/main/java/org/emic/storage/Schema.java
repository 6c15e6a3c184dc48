package org.emic.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the tables of one database up to this version. One that already holds data is copied before it is migrated.
///
/// Flyway's history is the truth about the version; a start that finds nothing to do skips Flyway.
final class Schema {

    /// The number of the newest migration. A test holds it against the folders of migrations.
    static final int VERSION = 1;

    private final Tables tables;

    Schema(Tables tables) {
        this.tables = tables;
    }

    /// The tables of one kind of database.
    interface Tables {

        /// What the database is called in a sentence.
        String shown();

        /// The name of the folder of migrations.
        String migrations();

        DataSource source();

        /// The version that the tables have: 0 if there are none.
        int version();

        /// Makes a copy that can be gone back to.
        ///
        /// @throws StorageFailed if none can be made
        void keepCopy(int version);

        /// Notes that the tables now have a version.
        void mark(int version);
    }

    void bringUpToDate() {
        var version = tables.version();
        if (version > VERSION) {
            throw new StorageFailed("The database " + tables.shown() + " was written by a newer Emic (schema " + version
                    + ", this one knows " + VERSION + "). Start the newer Emic, or restore a backup.");
        }
        if (version == VERSION) {
            return;
        }
        if (version > 0) {
            tables.keepCopy(version);
        }
        Flyway.configure()
                .dataSource(tables.source())
                .locations("classpath:db/migration/" + tables.migrations())
                .loggers("slf4j")
                .load()
                .migrate();
        tables.mark(VERSION);
    }
}
