package org.emic.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the tables of one file up to this version.
///
/// The version is kept twice: in Flyway's history, which is the truth, and in `user_version`, which lets a start skip
/// Flyway when there is nothing to do. A file that already holds data is copied beside itself before it is migrated.
final class Schema {

    /// The number of the newest migration. A test holds it against the folder of migrations.
    static final int VERSION = 1;

    private final DataSource source;
    private final Path file;

    Schema(DataSource source, Path file) {
        this.source = source;
        this.file = file;
    }

    void bringUpToDate() {
        var version = inspect();
        if (version > VERSION) {
            throw new StorageFailed("The database " + file + " was written by a newer Emic (schema " + version
                    + ", this one knows " + VERSION + "). Start the newer Emic, or restore a backup.");
        }
        if (version == VERSION) {
            return;
        }
        if (version > 0) {
            keepCopy(version);
        }
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/sqlite")
                .loggers("slf4j")
                .load()
                .migrate();
        mark();
    }

    /// Checks what the driver made of our settings, and reads the version.
    private int inspect() {
        try (var connection = source.getConnection()) {
            var opened = text(connection, "select file from pragma_database_list where name = 'main'");
            if (!opened.isEmpty() && !Path.of(opened).toRealPath().equals(file.toRealPath())) {
                throw new StorageFailed("The database was opened as " + opened + " instead of " + file + ".");
            }
            if (!"1".equals(text(connection, "pragma foreign_keys"))) {
                throw new StorageFailed("The database " + file + " does not check its references.");
            }
            var version = Integer.parseInt(text(connection, "pragma user_version"));
            return version;
        } catch (SQLException | java.io.IOException e) {
            throw new StorageFailed("The database " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private void keepCopy(int version) {
        try (var connection = source.getConnection()) {
            text(connection, "pragma wal_checkpoint(truncate)");
            Files.copy(
                    file,
                    file.resolveSibling(file.getFileName() + String.format(Locale.ROOT, ".before-%d", version + 1)),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | java.io.IOException e) {
            throw new StorageFailed(
                    "No copy of " + file + " could be made before the migration; nothing was changed.", e);
        }
    }

    private void mark() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("pragma user_version = " + VERSION);
        } catch (SQLException e) {
            throw new StorageFailed("The database " + file + " cannot be marked.", e);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() && rows.getString(1) != null ? rows.getString(1) : "";
        }
    }
}
