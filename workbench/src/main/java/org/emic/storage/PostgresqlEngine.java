package org.emic.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/// A database of PostgreSQL 15 or newer.
///
/// A writing transaction takes an advisory lock for its ground before anything else. It reads committed: the lock's own
/// statement must not be the snapshot that what comes after it sees. Reading transactions are repeatable reads.
final class PostgresqlEngine implements Engine {

    private static final int OLDEST = 15;
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = 5_000;

    /// Locks are waited for as long as on SQLite; a node that vanished gives its locks back after a minute; a commit is
    /// on the disk when it returns, whatever the server's own setting.
    private static final String FIRST = "set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '60s'; "
            + "set synchronous_commit = on";

    private final Pools pools;

    private PostgresqlEngine(Pools pools) {
        this.pools = pools;
    }

    static PostgresqlEngine open(PostgresqlServer server) {
        check(server);
        return new PostgresqlEngine(Pools.open(
                server.shown(),
                () -> pool(server, "TRANSACTION_READ_COMMITTED", false),
                writer -> new Schema(new PostgresqlTables(writer, server.shown(), server.backedUp())).bringUpToDate(),
                () -> pool(server, "TRANSACTION_REPEATABLE_READ", true)));
    }

    /// Asks once, without a pool, so that what is wrong can be said in one sentence.
    private static void check(PostgresqlServer server) {
        try (var connection = DriverManager.getConnection(server.url(), server.settings());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show server_encoding")) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StorageFailed("The database " + server.shown() + " is PostgreSQL " + version + ". Emic needs "
                        + OLDEST + " or newer.");
            }
            if (!rows.next() || !"UTF8".equals(rows.getString(1))) {
                throw new StorageFailed("The database " + server.shown() + " does not keep its texts in UTF-8. Make it "
                        + "anew with ENCODING 'UTF8'.");
            }
        } catch (SQLException e) {
            throw new StorageFailed("The database " + server.shown() + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static HikariDataSource pool(PostgresqlServer server, String isolation, boolean readOnly) {
        var config = new HikariConfig();
        config.setPoolName(readOnly ? "emic-readers" : "emic-writers");
        config.setJdbcUrl(server.url());
        config.setDataSourceProperties(server.settings());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setAutoCommit(true);
        config.setTransactionIsolation(isolation);
        config.setReadOnly(readOnly);
        config.setConnectionInitSql(FIRST);
        return new HikariDataSource(config);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public Pools pools() {
        return pools;
    }

    @Override
    public void take(DSLContext sql, Ground ground) {
        var key = ground.key().getMostSignificantBits() ^ ground.key().getLeastSignificantBits();
        sql.execute("select pg_advisory_xact_lock(?)", key);
    }

    @Override
    public List<String> inconsistencies(DSLContext sql) {
        var found = new ArrayList<String>();
        for (var name : sql.fetchValues("select conname::text from pg_constraint where not convalidated")) {
            found.add("the rule " + name + " was never held against all rows");
        }
        for (var name : sql.fetchValues("select indexrelid::regclass::text from pg_index where not indisvalid")) {
            found.add("the index " + name + " is broken");
        }
        return found;
    }

    /// No connection (08), shut down or starting (57P), no room (53), waited too long (55P03, 25P03), in each other's
    /// way (40), or the server's own system failed it (58).
    @Override
    public boolean isAway(SQLException error) {
        var state = error.getSQLState();
        return state != null && state.matches("08...|57P..|53...|55P03|25P03|40...|58...");
    }
}
