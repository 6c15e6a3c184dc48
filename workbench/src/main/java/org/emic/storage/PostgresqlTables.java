package org.emic.storage;

import java.sql.SQLException;
import javax.sql.DataSource;

/// The tables of a PostgreSQL database. Several nodes may start at once: Flyway lets one of them migrate.
record PostgresqlTables(DataSource source, String shown, boolean backedUp) implements Schema.Tables {

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

    /// A backup is made by the Emic that knows these tables, or by the server's own means: not from here.
    @Override
    public void keepCopy(int version) {
        if (!backedUp) {
            throw new StorageFailed("The database " + shown + " has the tables of an older Emic (schema " + version
                    + "). Make a backup with that one (emic backup), stop all nodes, and start this one once with "
                    + "--migrate. Nothing was changed.");
        }
    }

    /// Flyway's history says it.
    @Override
    public void mark(int version) {}
}
