package org.emic.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// One database file. Reads see a snapshot and never wait for writes; writes happen one at a time, in the order asked.
///
/// Work inside work joins it: a use case called from another's transaction is kept or dropped with it.
///
/// When the outermost [#write] returns, what was written is on the disk (`synchronous=FULL`): only then may it be
/// acknowledged.
public final class Database implements AutoCloseable {

    private static final int READERS = 4;
    private static final Settings SETTINGS = new Settings()
            .withExecuteLogging(false)
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);

    /// The transaction that this thread is in, of whichever database.
    private static final ScopedValue<Running> RUNNING = ScopedValue.newInstance();

    private final Path file;
    private final HikariDataSource writer;
    private final HikariDataSource reader;

    private Database(Path file, HikariDataSource writer, HikariDataSource reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens the file, makes it if it is not there, and brings its tables up to this version.
    ///
    /// @throws StorageFailed if the file cannot be opened, is of a newer version, or is not a database
    public static Database open(Path file) {
        var absolute = file.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
        } catch (IOException e) {
            throw new StorageFailed("The folder for " + absolute + " cannot be made: " + e.getMessage(), e);
        }
        HikariDataSource writer = null;
        try {
            writer = pool(absolute, "IMMEDIATE", 1, null);
            new Schema(writer, absolute).bringUpToDate();
            return new Database(absolute, writer, pool(absolute, "DEFERRED", READERS, "pragma query_only=1"));
        } catch (RuntimeException e) {
            if (writer != null) {
                writer.close();
            }
            throw e instanceof StorageFailed
                    ? e
                    : new StorageFailed("The database " + absolute + " cannot be opened.", e);
        }
    }

    public Path file() {
        return file;
    }

    /// Runs work that changes nothing, on one snapshot.
    public <T> T read(Function<Transaction, T> work) {
        return running().map(outer -> work.apply(outer.transaction())).orElseGet(() -> run(reader, Mode.READ, work));
    }

    /// Runs work that may change things. All of it is kept, or, if it throws, none.
    ///
    /// @throws IllegalStateException if called from inside a [#read]: what only reads must not change things
    public <T> T write(Function<Transaction, T> work) {
        var outer = running();
        if (outer.isEmpty()) {
            return run(writer, Mode.WRITE, work);
        }
        if (outer.get().mode() == Mode.READ) {
            throw new IllegalStateException("a change inside a read");
        }
        return work.apply(outer.get().transaction());
    }

    /// As [#write], for work without an answer.
    public void change(Consumer<Transaction> work) {
        write(tx -> {
            work.accept(tx);
            return Boolean.TRUE;
        });
    }

    /// What the database itself finds wrong with its file: broken pages, references that lead nowhere. Empty if
    /// nothing.
    public List<String> inconsistencies() {
        return read(tx -> {
            var found = new ArrayList<String>();
            for (var row : tx.sql().fetch("pragma integrity_check")) {
                var sentence = row.get(0, String.class);
                if (!"ok".equals(sentence)) {
                    found.add(sentence);
                }
            }
            for (var row : tx.sql().fetch("pragma foreign_key_check")) {
                found.add("a row of " + row.get(0, String.class) + " refers to something that is not there");
            }
            return found;
        });
    }

    private Optional<Running> running() {
        return RUNNING.isBound() && RUNNING.get().database() == this ? Optional.of(RUNNING.get()) : Optional.empty();
    }

    private <T> T run(HikariDataSource pool, Mode mode, Function<Transaction, T> work) {
        try (var connection = pool.getConnection()) {
            return inTransaction(connection, mode, work);
        } catch (SQLException e) {
            throw new StorageFailed("The database did not answer.", e);
        }
    }

    private <T> T inTransaction(Connection connection, Mode mode, Function<Transaction, T> work) throws SQLException {
        connection.setAutoCommit(false);
        var done = false;
        try {
            var transaction = new Transaction(DSL.using(connection, SQLDialect.SQLITE, SETTINGS));
            var result = ScopedValue.where(RUNNING, new Running(this, mode, transaction))
                    .call(() -> work.apply(transaction));
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
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

    private enum Mode {
        READ,
        WRITE
    }

    private record Running(Database database, Mode mode, Transaction transaction) {}

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
