package org.emic.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

/// The tables of a file of SQLite. Their version stands in `user_version` too, where it is read in no time.
record SqliteTables(DataSource source, Path file) implements Schema.Tables {

    @Override
    public String shown() {
        return file.toString();
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    /// Checks what the driver made of our settings, and reads the version.
    @Override
    public int version() {
        try (var connection = source.getConnection()) {
            var opened = text(connection, "select file from pragma_database_list where name = 'main'");
            if (!opened.isEmpty() && !Path.of(opened).toRealPath().equals(file.toRealPath())) {
                throw new StorageFailed("The database was opened as " + opened + " instead of " + file + ".");
            }
            if (!"1".equals(text(connection, "pragma foreign_keys"))) {
                throw new StorageFailed("The database " + file + " does not check its references.");
            }
            return Integer.parseInt(text(connection, "pragma user_version"));
        } catch (SQLException | IOException e) {
            throw new StorageFailed("The database " + file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public void keepCopy(int version) {
        try (var connection = source.getConnection()) {
            text(connection, "pragma wal_checkpoint(truncate)");
            Files.copy(
                    file,
                    file.resolveSibling(file.getFileName() + String.format(Locale.ROOT, ".before-%d", version + 1)),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException | IOException e) {
            throw new StorageFailed(
                    "No copy of " + file + " could be made before the migration; nothing was changed.", e);
        }
    }

    @Override
    public void mark(int version) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("pragma user_version = " + version);
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
