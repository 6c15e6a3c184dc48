package org.emic.databases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.emic.storage.DatabaseAddress;

/// A PostgreSQL server of one test's own, which it may kill and start again. What is committed has to outlive that, so
/// nothing of its care for the disk is switched off.
public final class OwnPostgresql implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;

    private OwnPostgresql(Path data) throws IOException {
        this.data = data;
        this.server = start(0);
    }

    public static OwnPostgresql start(Path data) throws IOException {
        return new OwnPostgresql(data);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "60");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    public DatabaseAddress address() {
        return DatabaseAddress.of(
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres", Map.of());
    }

    /// As when the machine's memory ran out: no goodbye.
    public void kill() throws IOException {
        var pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        try {
            process.onExit().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Starts again on the same port, after a kill.
    public void startAgain() throws IOException {
        var port = server.getPort();
        server.close();
        server = start(port);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
