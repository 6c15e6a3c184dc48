package org.emic.transcripts.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/// Unzips a document once, counting, before a library is given it: a few kilobytes can unzip to many gigabytes, and XML
/// can ask for other files.
final class ZipCheck {

    private static final long ALWAYS_ALLOWED = 1L << 20;

    private final SourceFile file;
    private final ReadingLimits limits;
    private final List<String> names = new ArrayList<>();
    private long unzipped;
    private boolean hasDoctype;
    private boolean isOpenDocument;

    private ZipCheck(SourceFile file, ReadingLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// @throws CannotRead if the file is no Word document, or a dangerous one
    static void wordDocument(SourceFile file, ReadingLimits limits) {
        var check = new ZipCheck(file, limits);
        check.walk();
        if (check.hasDoctype) {
            throw CannotRead.because("entities", file.name());
        }
        if (check.isOpenDocument) {
            throw CannotRead.because("open-document", file.name());
        }
        if (!check.names.contains("[Content_Types].xml") || !check.names.contains("word/document.xml")) {
            throw CannotRead.because("not-word", file.name());
        }
    }

    private void walk() {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > limits.entries()) {
                    throw CannotRead.because("zip-bomb", file.name());
                }
                inspect(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw CannotRead.because("zip-damaged", file.name());
        }
        if (names.isEmpty()) {
            throw CannotRead.because("zip-damaged", file.name());
        }
    }

    private void inspect(String name, ZipInputStream zip) throws IOException {
        var beginning = new ByteArrayOutputStream();
        var buffer = new byte[16 << 10];
        for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            unzipped += count;
            if (unzipped > limits.unzippedBytes()
                    || (unzipped > ALWAYS_ALLOWED && unzipped / limits.unzipRatio() > file.bytes().length)) {
                throw CannotRead.because("zip-bomb", file.name());
            }
            if (beginning.size() < 4096) {
                beginning.write(buffer, 0, count);
            }
        }
        var start = beginning.toString(StandardCharsets.ISO_8859_1);
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            // In UTF-16 every second byte is 0; dropping those finds the word in either.
            hasDoctype |= start.replace("\u0000", "").contains("<!DOCTYPE");
        }
        isOpenDocument |= name.equals("mimetype") && start.startsWith("application/vnd.oasis.opendocument");
    }
}
