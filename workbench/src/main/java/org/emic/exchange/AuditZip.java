package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.emic.journal.Sha256;

/// A zip that remembers the hash of everything put into it, and ends with the list of them in the form that
/// `sha256sum --check` reads.
final class AuditZip {

    static final String MANIFEST = "manifest.sha256";

    private final ZipOutputStream zip;
    private final Instant at;
    private final Map<String, String> hashes = new TreeMap<>();

    /// @param out stays open
    /// @param at the time that all files carry
    AuditZip(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = at;
    }

    /// Puts something on a stream, and leaves that open.
    @FunctionalInterface
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    void add(String path, Content content) throws IOException {
        begin(path);
        var digest = new DigestOutputStream(zip, Sha256.begin());
        content.write(digest);
        zip.closeEntry();
        hashes.put(path, HexFormat.of().formatHex(digest.getMessageDigest().digest()));
    }

    void add(String path, String text) throws IOException {
        add(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void begin(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
    }

    /// Writes the list of hashes. Nothing can be added after it.
    void end() throws IOException {
        begin(MANIFEST);
        for (var file : hashes.entrySet()) {
            zip.write((file.getValue() + "  " + file.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
        zip.finish();
    }
}
