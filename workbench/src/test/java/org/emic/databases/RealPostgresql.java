package org.emic.databases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.emic.storage.Database;
import org.emic.storage.DatabaseAddress;
import org.emic.storage.PostgresqlServer;
import org.jspecify.annotations.Nullable;

/// One PostgreSQL server for all tests of this process, started when the first asks for it. Its databases are copies of
/// one that was migrated once.
public final class RealPostgresql {

    private static final String TEMPLATE = "emic_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static Optional<String> reason = Optional.empty();

    private RealPostgresql() {}

    /// Why there is none, if there is none.
    public static synchronized Optional<String> missing() {
        if (server == null && reason.isEmpty()) {
            start();
        }
        return reason;
    }

    private static void start() {
        try {
            // Nothing that a test keeps has to outlive the machine.
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            run("create database " + TEMPLATE);
            Database.open(address(TEMPLATE)).close();
        } catch (IOException | RuntimeException e) {
            reason = Optional.of("PostgreSQL cannot be started here: " + e.getMessage());
            System.err.println("Tests on PostgreSQL are skipped. " + reason.get());
        }
    }

    /// @param label for nobody but the one who looks at a failed test
    static synchronized DatabaseAddress database(Path label) {
        missing().ifPresent(why -> {
            throw new IllegalStateException(why + " (" + label + ")");
        });
        var name = "emic_" + NUMBER.incrementAndGet();
        run("create database " + name + " template " + TEMPLATE);
        return address(name);
    }

    /// The address of a database without tables.
    ///
    /// @param options of `create database`
    public static synchronized String emptyDatabase(String options) {
        var name = "emic_" + NUMBER.incrementAndGet();
        run("create database " + name + " " + options);
        return url(name);
    }

    static synchronized void drop(DatabaseAddress address) {
        var url = address.shown();
        run("drop database " + url.substring(url.lastIndexOf('/') + 1) + " with (force)");
    }

    private static PostgresqlServer address(String name) {
        return (PostgresqlServer) DatabaseAddress.of(url(name), Map.of());
    }

    private static String url(String name) {
        return "jdbc:postgresql://localhost:" + running().getPort() + "/" + name + "?user=postgres";
    }

    private static void run(String statement) {
        try (var connection = running().getPostgresDatabase().getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static EmbeddedPostgres running() {
        var started = server;
        if (started == null) {
            throw new IllegalStateException("no server");
        }
        return started;
    }
}
