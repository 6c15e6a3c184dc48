package org.emic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emic.refusal.Refused;
import org.emic.transcripts.reading.ReadingLimits;

/// A file that was named on the command line.
record InterviewFile(Path path) {

    String name() {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /// Its bytes; a file that is too large is not even opened.
    ///
    /// @throws Refused if it is not there, is a folder, cannot be opened or is too large
    byte[] bytes(ReadingLimits limits) {
        if (Files.isDirectory(path)) {
            throw new Refused("refusal.file.folder", path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new Refused("refusal.file.missing", path.toString());
        }
        try {
            if (Files.size(path) > limits.bytes()) {
                throw new Refused("refusal.file.too-large", name(), limits.bytes() >> 20);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new Refused("refusal.file.not-opened", path.toString());
        }
    }
}
