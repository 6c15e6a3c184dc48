package org.emic.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.emic.journal.Sha256;
import org.emic.storage.Database;

/// Writes everything that the database holds at one moment into one file. People may work on meanwhile; what they do is
/// not in it.
public final class Backup {

    private final Database database;
    private final InstantSource clock;

    public Backup(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param out gets the file; it is flushed and left open
    /// @return how many rows were written
    /// @throws UncheckedIOException if the file takes no more
    public long write(OutputStream out, BackupWatch watch) {
        return database.read(tx -> {
            var tables = new TableStore(tx);
            var now = Instant.ofEpochMilli(clock.millis());
            var contents =
                    new Contents(Contents.FORMAT, Contents.VERSION, Database.SCHEMA_VERSION, now, tables.counts());
            try {
                new Writing(tables, contents, watch, new ZipOutputStream(out)).write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return contents.all();
        });
    }

    /// One backup being written.
    private static final class Writing {

        private final TableStore tables;
        private final Contents contents;
        private final BackupWatch watch;
        private final ZipOutputStream zip;
        private final Map<String, String> seals = new LinkedHashMap<>();
        private long done;

        Writing(TableStore tables, Contents contents, BackupWatch watch, ZipOutputStream zip) {
            this.tables = tables;
            this.contents = contents;
            this.watch = watch;
            this.zip = zip;
        }

        void write() throws IOException {
            begin(Archive.FIRST);
            zip.write(Archive.JSON.writeValueAsBytes(contents));
            for (var table : contents.rows().keySet()) {
                begin(Archive.entry(table));
                seals.put(table, rows(table));
            }
            begin(Archive.LAST);
            zip.write(Archive.JSON.writeValueAsBytes(seals));
            zip.finish();
            zip.flush();
        }

        private void begin(String name) throws IOException {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(
                    contents.made().atOffset(java.time.ZoneOffset.UTC).toLocalDateTime());
            zip.putNextEntry(entry);
        }

        private String rows(String table) throws IOException {
            var digest = new DigestOutputStream(zip, Sha256.begin());
            var lines = new BufferedWriter(new OutputStreamWriter(digest, StandardCharsets.UTF_8));
            line(lines, tables.columns(table));
            tables.each(table, row -> {
                line(lines, row);
                watch.at(++done, contents.all());
            });
            lines.flush();
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        }

        private static void line(BufferedWriter lines, List<?> values) {
            try {
                lines.write(Archive.JSON.writeValueAsString(values));
                lines.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
