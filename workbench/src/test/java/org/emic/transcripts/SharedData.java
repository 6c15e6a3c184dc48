package org.emic.transcripts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Published transcripts and codings that are too large, or under too many licences, to be in this repository. They are
/// looked for
/// in a folder `shared/data` beside the project or above it; tests that want them are skipped where it is missing.
public final class SharedData {

    private SharedData() {}

    /// One of the folders.
    public static Path folder(String folder) {
        var place = find(folder);
        if (place.isEmpty()) {
            System.out.println("Skipped: there is no shared/data/" + folder + " beside or above the project.");
        }
        assumeTrue(place.isPresent(), "shared/data/" + folder + " is not here");
        return place.orElseThrow();
    }

    /// The files with this ending, in order of name.
    public static List<Path> files(String folder, String ending) {
        try (var paths = Files.walk(folder(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find(String folder) {
        for (var above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            var place = above.resolve("shared").resolve("data").resolve(folder);
            if (Files.isDirectory(place)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    public static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
