package org.emic.agreement;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Data of others that are not part of the project: tests that need them say so and are skipped without.
public final class SharedData {

    private SharedData() {}

    /// A file or folder below `shared/data`, beside or above the project.
    public static Path find(String name) {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            Path place = above.resolve("shared/data").resolve(name);
            if (Files.exists(place)) {
                return place;
            }
        }
        IO.println("Skipped: there is no shared/data/" + name + " beside or above the project.");
        return abort("shared/data/" + name + " is not here");
    }

    /// The text of such a file.
    public static String read(String file) throws IOException {
        return Files.readString(find(file));
    }
}
