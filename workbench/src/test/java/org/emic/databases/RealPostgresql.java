package org.emic.databases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
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
///
/// The system property `emic.test.postgresql` names a server that runs already, of another version for example, as
/// `//HOST:PORT/NAME?user=NAME`. The user makes databases and drops them.
public final class RealPostgresql {

    private static final String TEMPLATE = "emic_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String GIVEN = System.getProperty("emic.test.postgresql", "");
    private static @Nullable EmbeddedPostgres server;
    private static boolean ready;
    private static Optional<String> reason = Optional.empty();

    private RealPostgresql() {}

    /// Why there is none, if there is none.
    public static synchronized Optional<String> missing() {
        if (!ready && reason.isEmpty()) {
            start();
        }
        return reason;
    }

    private static void start() {
        try {
            if (GIVEN.isEmpty()) {
                server = ofOurOwn();
            }
            make(TEMPLATE, "");
            Database.open(address(TEMPLATE)).close();
            ready = true;
        } catch (IOException | RuntimeException e) {
            reason = Optional.of("PostgreSQL cannot be started here: " + e.getMessage());
            System.err.println("Tests on PostgreSQL are skipped. " + reason.get());
        }
    }

    private static EmbeddedPostgres ofOurOwn() throws IOException {
        // Nothing that a test keeps has to outlive the machine.
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("max_connections", "200")
                .start();
    }

    /// @param label for nobody but the one who looks at a failed test
    static synchronized DatabaseAddress database(Path label) {
        missing().ifPresent(why -> {
            throw new IllegalStateException(why + " (" + label + ")");
        });
        var name = "emic_" + NUMBER.incrementAndGet();
        make(name, "template " + TEMPLATE);
        return address(name);
    }

    /// The address of a database without tables.
    ///
    /// @param options of `create database`
    public static synchronized String emptyDatabase(String options) {
        var name = "emic_" + NUMBER.incrementAndGet();
        make(name, options);
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
        var given = GIVEN.isEmpty() ? "//localhost:" + running().getPort() + "/postgres?user=postgres" : GIVEN;
        return "jdbc:postgresql:" + given.replaceFirst("/[^/?]*\\?", "/" + name + "?");
    }

    private static void run(String statement) {
        try (var connection = DriverManager.getConnection(url("postgres"));
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    /// A server that ran before may have one of that name from a run that was broken off.
    private static void make(String name, String options) {
        run("drop database if exists " + name + " with (force)");
        run("create database " + name + " " + options);
    }

    private static EmbeddedPostgres running() {
        var started = server;
        if (started == null) {
            throw new IllegalStateException("no server");
        }
        return started;
    }
}
