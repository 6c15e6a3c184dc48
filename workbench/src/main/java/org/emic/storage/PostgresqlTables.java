package org.emic.storage;

import java.sql.SQLException;
import javax.sql.DataSource;

/// The tables of a PostgreSQL database. Several nodes may start at once: Flyway lets one of them migrate.
record PostgresqlTables(DataSource source, String shown) implements Schema.Tables {

    private static final String HISTORY = "flyway_schema_history";

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public int version() {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            try (var there = statement.executeQuery("select to_regclass('" + HISTORY + "')")) {
                if (!there.next() || there.getString(1) == null) {
                    return 0;
                }
            }
            try (var rows = statement.executeQuery(
                    "select coalesce(max(version::integer), 0) from " + HISTORY + " where success")) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new StorageFailed("The database " + shown + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /// Only the operator knows how this server is backed up.
    @Override
    public void keepCopy(int version) {
        throw new StorageFailed("The database " + shown + " is of an older Emic (schema " + version + ").");
    }

    /// Flyway's history says it.
    @Override
    public void mark(int version) {}
}
