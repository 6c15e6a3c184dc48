package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// Data that have been written whole and journalled as taken out: they can now be handed out. Closing it leaves nothing
/// behind.
public final class TakenOut implements AutoCloseable {

    private final Path file;
    private final Receipt receipt;

    /// What left.
    ///
    /// @param bytes how many
    /// @param sha256 of them, 64 hexadecimal digits; the journal keeps it too
    /// @param heldBack of how many agreed passages the words were held back, because few share the speaker's role
    /// @param letOut of how many such passages the words are in it, on the lead's word
    public record Receipt(
            ExportFormat format, String fileName, Instant at, long bytes, String sha256, int heldBack, int letOut) {}

    TakenOut(Path file, Receipt receipt) {
        this.file = file;
        this.receipt = receipt;
    }

    public Receipt receipt() {
        return receipt;
    }

    public void writeTo(OutputStream out) throws IOException {
        Files.copy(file, out);
        out.flush();
    }

    /// As text: only for a format that is text.
    public void writeTo(Writer out) throws IOException {
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            text.transferTo(out);
        }
        out.flush();
    }

    @Override
    public void close() {
        remove(file);
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
