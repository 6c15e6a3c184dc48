package org.emic.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/// The connections to one database: those that write, and those that cannot.
record Pools(HikariDataSource writer, HikariDataSource reader) implements AutoCloseable {

    /// Opens both, or leaves nothing open.
    ///
    /// @param shown what the database is called in a sentence
    /// @param prepare brings the tables up to date before anybody reads them
    /// @throws StorageFailed if one cannot be opened, or the tables cannot be prepared
    static Pools open(
            String shown,
            Supplier<HikariDataSource> writers,
            Consumer<DataSource> prepare,
            Supplier<HikariDataSource> readers) {
        HikariDataSource writer = null;
        try {
            writer = writers.get();
            prepare.accept(writer);
            return new Pools(writer, readers.get());
        } catch (RuntimeException e) {
            if (writer != null) {
                writer.close();
            }
            throw e instanceof StorageFailed ? e : new StorageFailed("The database " + shown + " cannot be opened.", e);
        }
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
    }
}
