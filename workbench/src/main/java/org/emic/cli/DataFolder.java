package org.emic.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.emic.app.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says where the studies are.
final class DataFolder {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder. Default: the platform's place for application data.")
    private @Nullable Path given;

    Path path() {
        var chosen = given;
        return chosen != null ? chosen : platform();
    }

    /// For the demonstration: apart from one's own studies unless a folder is named.
    Path pathForDemo() {
        var chosen = given;
        return chosen != null ? chosen : platform().resolve("demo");
    }

    Workbench open() {
        return Workbench.open(path());
    }

    private static Path platform() {
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
