package org.emic.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// A database of a PostgreSQL server.
///
/// The password never stands in the address, which other people of the machine can read in the list of processes. It
/// comes from the environment, from a file, or from the driver's own password file (`~/.pgpass`).
///
/// @param url `jdbc:postgresql://host:port/name?parameters`
/// @param backedUp whether the operator says that there is a backup, so that older tables may be changed
public record PostgresqlServer(String url, Login login, boolean backedUp) implements DatabaseAddress {

    static final String PREFIX = "jdbc:postgresql:";
    static final String USER = "EMIC_DATABASE_USER";
    static final String PASSWORD = "EMIC_DATABASE_PASSWORD";
    static final String PASSWORD_FILE = "EMIC_DATABASE_PASSWORD_FILE";

    private static final Pattern HOSTS = Pattern.compile("jdbc:postgresql://([^/?]*).*");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "");

    /// Who signs in. An empty user leaves it to the driver: what the address says, else the system's user.
    ///
    /// @param password not shown by [#toString]
    public record Login(String user, String password) {

        public static final Login NONE = new Login("", "");

        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    /// @param environment may have `EMIC_DATABASE_USER`, `EMIC_DATABASE_PASSWORD`, `EMIC_DATABASE_PASSWORD_FILE`
    /// @throws StorageFailed if the address holds a password, or the password's file cannot be read
    static PostgresqlServer of(String url, Map<String, String> environment) {
        if (url.contains("password=") || hosts(url).contains("@")) {
            throw new StorageFailed("The address of the database holds a password, and others can read it there. "
                    + "Put it into the environment as " + PASSWORD + ", or its file's name as " + PASSWORD_FILE + ".");
        }
        var user = environment.getOrDefault(USER, "");
        var file = environment.get(PASSWORD_FILE);
        var password = file == null ? environment.getOrDefault(PASSWORD, "") : firstLine(Path.of(file));
        return new PostgresqlServer(url, new Login(user, password), false);
    }

    /// The same, of which the operator says that there is a backup.
    @Override
    public PostgresqlServer saidToBeBackedUp() {
        return new PostgresqlServer(url, login, true);
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new StorageFailed("The file of the password, " + file + ", cannot be read.", e);
        }
    }

    /// What the driver is told beside the address. What the address says wins.
    ///
    /// Another machine is spoken to in cipher only, unless the address says otherwise.
    Properties settings() {
        var settings = new Properties();
        if (!login.user().isEmpty()) {
            settings.setProperty("user", login.user());
        }
        if (!login.password().isEmpty()) {
            settings.setProperty("password", login.password());
        }
        settings.setProperty("ApplicationName", "emic");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("connectTimeout", "5");
        if (!isHere()) {
            settings.setProperty("sslmode", "require");
        }
        return settings;
    }

    private boolean isHere() {
        for (var host : hosts(url).split(",", -1)) {
            if (!LOOPBACK.contains(host.replaceFirst(":\\d+$", ""))) {
                return false;
            }
        }
        return true;
    }

    private static String hosts(String url) {
        return Optional.of(HOSTS.matcher(url))
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .orElse("");
    }

    @Override
    public String shown() {
        return url.replaceFirst("\\?.*", "");
    }
}
