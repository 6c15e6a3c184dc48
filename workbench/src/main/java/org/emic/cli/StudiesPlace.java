package org.emic.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.emic.app.Workbench;
import org.emic.storage.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say where the studies are: in a data folder, or in a database of PostgreSQL.
final class StudiesPlace {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder. Default: the platform's place for application data.")
    private @Nullable Path folder;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = {
                "A PostgreSQL database instead: jdbc:postgresql://HOST/NAME.",
                "User and password come from the environment: EMIC_DATABASE_USER, and EMIC_DATABASE_PASSWORD or"
                        + " EMIC_DATABASE_PASSWORD_FILE."
            })
    private @Nullable String database;

    @Option(
            names = "--migrate",
            description = "Says that there is a backup: the tables of an older Emic in the database may be changed.")
    private boolean backedUp;

    Workbench open() {
        return Workbench.open(address(platform()));
    }

    /// For the demonstration: apart from one's own studies unless a place is named.
    Workbench openForDemo() {
        return Workbench.open(address(platform().resolve("demo")));
    }

    private DatabaseAddress address(Path usual) {
        var url = database;
        var given = folder;
        if (url != null && given != null) {
            throw new BadInput("Name a data folder or a database, not both.");
        }
        if (url != null) {
            var address = DatabaseAddress.of(url, System.getenv());
            return backedUp ? address.saidToBeBackedUp() : address;
        }
        return DatabaseAddress.in(given != null ? given : usual);
    }

    static Path platform() {
        var home = Path.of(System.getProperty("user.home", "."));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Emic");
        }
        if (system.contains("windows")) {
            return variable("LOCALAPPDATA").orElse(home).resolve("Emic");
        }
        return variable("XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("emic");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
