package org.emic.backup;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.emic.ids.StudyId;
import org.emic.journal.Finding;
import org.emic.journal.Journal;
import org.emic.journal.Sha256;
import org.emic.refusal.Refused;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/// Puts a backup into an empty database, of either kind. All of it is kept, or none: an interrupted restore leaves the
/// database as empty as it was.
public final class Restore {

    private final Database database;
    private final Journal journal;

    public Restore(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /// Reads the file to its end, holds every table against its seal and its count, and the journals against their
    /// chains.
    ///
    /// @throws Refused if the database is not empty, or the file is no backup, is not whole, was changed, or is of
    ///     another version
    public Restored read(InputStream in, BackupWatch watch) {
        return database.writeCommon(tx -> {
            var tables = new TableStore(tx);
            if (tables.counts().values().stream().anyMatch(count -> count > 0)) {
                throw new Refused("refusal.backup.not-empty");
            }
            try {
                var contents = new Reading(tables, watch, new ZipInputStream(in)).read();
                in.transferTo(OutputStream.nullOutputStream());
                var studies = tables.studies();
                return new Restored(contents.made(), contents.all(), studies.size(), verified(tx, studies));
            } catch (ZipException | EOFException | JacksonException e) {
                throw new Refused("refusal.backup.damaged");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Finding> verified(Transaction tx, List<StudyId> studies) {
        var findings = new ArrayList<Finding>();
        studies.forEach(study -> findings.addAll(journal.verify(tx, study)));
        return findings;
    }

    /// One backup being read.
    private static final class Reading {

        private static final TypeReference<List<Object>> ROW = new TypeReference<>() {};
        private static final TypeReference<Map<String, String>> SEALS = new TypeReference<>() {};

        private final TableStore tables;
        private final BackupWatch watch;
        private final ZipInputStream zip;
        private long done;

        Reading(TableStore tables, BackupWatch watch, ZipInputStream zip) {
            this.tables = tables;
            this.watch = watch;
            this.zip = zip;
        }

        Contents read() throws IOException {
            enter(Archive.FIRST, "refusal.backup.unknown");
            var contents = Archive.JSON.readValue(zip.readAllBytes(), Contents.class);
            check(contents);
            var seals = new LinkedHashMap<String, String>();
            for (var table : contents.rows().keySet()) {
                enter(Archive.entry(table), "refusal.backup.damaged");
                seals.put(table, rows(table, contents.all()));
            }
            enter(Archive.LAST, "refusal.backup.damaged");
            var sealed = Archive.JSON.readValue(zip.readAllBytes(), SEALS);
            if (!sealed.equals(seals)
                    || zip.getNextEntry() != null
                    || !tables.counts().equals(contents.rows())) {
                throw new Refused("refusal.backup.damaged");
            }
            return contents;
        }

        private void enter(String name, String otherwise) throws IOException {
            var entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(name)) {
                throw new Refused(otherwise);
            }
        }

        private void check(Contents contents) {
            if (!Contents.FORMAT.equals(contents.format())) {
                throw new Refused("refusal.backup.unknown");
            }
            if (contents.version() != Contents.VERSION || contents.schema() != Database.SCHEMA_VERSION) {
                throw new Refused("refusal.backup.version", contents.schema(), Database.SCHEMA_VERSION);
            }
            if (!List.copyOf(contents.rows().keySet())
                    .equals(List.copyOf(tables.counts().keySet()))) {
                throw new Refused("refusal.backup.damaged");
            }
        }

        /// @return the seal over what was read
        private String rows(String table, long all) throws IOException {
            var digest = new DigestInputStream(zip, Sha256.begin());
            var lines = new BufferedReader(new InputStreamReader(digest, StandardCharsets.UTF_8));
            var head = lines.readLine();
            if (head == null || !Archive.JSON.readValue(head, ROW).equals(tables.columns(table))) {
                throw new Refused("refusal.backup.damaged");
            }
            var intake = tables.intake(table);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                intake.take(Archive.JSON.readValue(line, ROW));
                watch.at(++done, all);
            }
            intake.finish();
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        }
    }
}
