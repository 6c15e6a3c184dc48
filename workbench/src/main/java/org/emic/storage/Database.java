package org.emic.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.emic.ids.StudyId;
import org.emic.refusal.Refused;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// One database, of SQLite or of PostgreSQL. Reads see a snapshot and never wait for writes; writes in one study happen
/// one at a time, whichever program or machine asks for them.
///
/// A write says what it changes: one study, or what belongs to no single one. Until it ends nobody else writes there,
/// so what it checks still holds when it writes. See `docs/decisions/0022-write-one-study-at-a-time.md`.
///
/// Work inside work joins it: a use case called from another's transaction is kept or dropped with it.
///
/// When the outermost write returns, what was written is on the disk: only then may it be acknowledged.
public final class Database implements AutoCloseable {

    /// The version of the tables that this program works on.
    public static final int SCHEMA_VERSION = Schema.VERSION;

    /// A text with the character U+0000, which PostgreSQL keeps in no text.
    private static final String UNKEEPABLE = "22021";

    private static final Settings SETTINGS = new Settings()
            .withExecuteLogging(false)
            .withRenderSchema(false)
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);

    /// The transaction that this thread is in, of whichever database.
    private static final ScopedValue<Running> RUNNING = ScopedValue.newInstance();

    private final Engine engine;

    private Database(Engine engine) {
        this.engine = engine;
    }

    /// Opens a database and brings its tables up to this version. A file that is not there is made.
    ///
    /// @throws StorageFailed if it cannot be opened, is of a newer version, or is not a database
    public static Database open(DatabaseAddress address) {
        return new Database(
                switch (address) {
                    case SqliteFile file -> SqliteEngine.open(file.path());
                    case PostgresqlServer server -> PostgresqlEngine.open(server);
                });
    }

    public static Database open(Path file) {
        return open(new SqliteFile(file));
    }

    /// Runs work that changes nothing, on one snapshot.
    public <T> T read(Function<Transaction, T> work) {
        var outer = running();
        return outer.isPresent() ? work.apply(outer.get().transaction()) : run(Mode.READ, work);
    }

    /// Runs work that may change things in one study. All of it is kept, or, if it throws, none.
    ///
    /// @throws IllegalStateException if called from inside a [#read], or from inside a write in another study
    public <T> T write(StudyId study, Function<Transaction, T> work) {
        return write(Ground.of(study), work);
    }

    /// Runs work that may change what belongs to no single study: people's browsers, the owner's link, the list of
    /// studies. It may go on into studies; a write in a study cannot come back from there.
    public <T> T writeCommon(Function<Transaction, T> work) {
        return write(Ground.COMMON, work);
    }

    /// As [#write], for work without an answer.
    public void change(StudyId study, Consumer<Transaction> work) {
        write(study, answerless(work));
    }

    /// As [#writeCommon], for work without an answer.
    public void changeCommon(Consumer<Transaction> work) {
        writeCommon(answerless(work));
    }

    private static Function<Transaction, Boolean> answerless(Consumer<Transaction> work) {
        return tx -> {
            work.accept(tx);
            return Boolean.TRUE;
        };
    }

    private <T> T write(Ground ground, Function<Transaction, T> work) {
        var outer = running();
        if (outer.isEmpty()) {
            return run(Mode.WRITE, tx -> work.apply(taking(tx, ground)));
        }
        if (outer.get().mode() == Mode.READ) {
            throw new IllegalStateException("a change inside a read");
        }
        return work.apply(taking(outer.get().transaction(), ground));
    }

    /// Grounds are taken in one order, the common one first and at most one study without it, so that no two
    /// transactions ever wait for each other.
    private Transaction taking(Transaction tx, Ground ground) {
        if (!tx.holds(ground)) {
            if (tx.holdsAny() && !tx.holds(Ground.COMMON)) {
                throw new IllegalStateException("a change outside the study that the transaction was begun for");
            }
            engine.take(tx.sql(), ground);
            tx.took(ground);
        }
        return tx;
    }

    /// What the database itself finds wrong with what it keeps: broken pages, references that lead nowhere. Empty if
    /// nothing.
    public List<String> inconsistencies() {
        return read(tx -> engine.inconsistencies(tx.sql()));
    }

    private Optional<Running> running() {
        return RUNNING.isBound() && RUNNING.get().database() == this ? Optional.of(RUNNING.get()) : Optional.empty();
    }

    private <T> T run(Mode mode, Function<Transaction, T> work) {
        try (var connection = mode.of(engine.pools()).getConnection()) {
            return inTransaction(connection, mode, work);
        } catch (SQLException e) {
            throw new StorageAway(e);
        } catch (DataAccessException e) {
            throw explained(e);
        }
    }

    private RuntimeException explained(DataAccessException e) {
        var cause = e.getCause(SQLException.class);
        if (cause != null && engine.isAway(cause)) {
            return new StorageAway(e);
        }
        return cause != null && UNKEEPABLE.equals(cause.getSQLState()) ? new Refused("refusal.text-unkeepable") : e;
    }

    private <T> T inTransaction(Connection connection, Mode mode, Function<Transaction, T> work) throws SQLException {
        connection.setAutoCommit(false);
        var done = false;
        try {
            var transaction = new Transaction(DSL.using(connection, engine.dialect(), SETTINGS));
            var result = ScopedValue.where(RUNNING, new Running(this, mode, transaction))
                    .call(() -> work.apply(transaction));
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                dropped(connection);
            }
        }
    }

    /// A connection that is gone needs no rollback, and its complaint would hide why the work stopped.
    private static void dropped(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            // The server drops what a lost connection left.
        }
    }

    private enum Mode {
        READ,
        WRITE;

        DataSource of(Pools pools) {
            return this == READ ? pools.reader() : pools.writer();
        }
    }

    private record Running(Database database, Mode mode, Transaction transaction) {}

    @Override
    public void close() {
        engine.close();
    }
}
