package org.emic.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/// A file of SQLite: write-ahead log, `synchronous=FULL`, one writer over the whole file, readers that cannot write.
final class SqliteEngine implements Engine {

    private static final int READERS = 4;

    /// The lock is held too long by another program; the disk is full, or fails.
    private static final Set<Integer> AWAY = Set.of(5, 13, 10);

    private final Pools pools;

    private SqliteEngine(Pools pools) {
        this.pools = pools;
    }

    static SqliteEngine open(Path file) {
        makeFolder(file);
        return new SqliteEngine(Pools.open(
                file.toString(),
                () -> pool(file, "IMMEDIATE", 1, null),
                writer -> new Schema(new SqliteTables(writer, file)).bringUpToDate(),
                () -> pool(file, "DEFERRED", READERS, "pragma query_only=1")));
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new StorageFailed("The folder for " + file + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static HikariDataSource pool(Path file, String mode, int size, @Nullable String first) {
        var config = new HikariConfig();
        config.setPoolName("emic-" + mode.toLowerCase(Locale.ROOT));
        config.setJdbcUrl("jdbc:sqlite:" + file
                + "?journal_mode=WAL&busy_timeout=10000&foreign_keys=true&synchronous=FULL&transaction_mode=" + mode);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        // A connection at rest is in no transaction: the pool's own question whether it is alive would otherwise begin
        // one, and hold the write lock against every other process.
        config.setAutoCommit(true);
        config.setConnectionInitSql(first);
        return new HikariDataSource(config);
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public Pools pools() {
        return pools;
    }

    /// The one writer has every ground.
    @Override
    public void take(DSLContext sql, Ground ground) {}

    @Override
    public List<String> inconsistencies(DSLContext sql) {
        var found = new ArrayList<String>();
        for (var row : sql.fetch("pragma integrity_check")) {
            var sentence = row.get(0, String.class);
            if (!"ok".equals(sentence)) {
                found.add(sentence);
            }
        }
        for (var row : sql.fetch("pragma foreign_key_check")) {
            found.add("a row of " + row.get(0, String.class) + " refers to something that is not there");
        }
        return found;
    }

    @Override
    public boolean isAway(SQLException error) {
        return AWAY.contains(error.getErrorCode() & 0xFF);
    }
}
