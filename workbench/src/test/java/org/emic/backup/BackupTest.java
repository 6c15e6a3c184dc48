package org.emic.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.emic.db.Tables.AGREED_CODE;
import static org.emic.db.Tables.JOURNAL_ENTRY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.emic.SampleStudy;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import org.emic.databases.RealPostgresql;
import org.emic.db.DefaultSchema;
import org.emic.refusal.Refused;
import org.emic.storage.StorageAway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupTest {

    @TempDir
    Path folder;

    @BeforeEach
    void needsAServer() {
        assumeThat(RealPostgresql.missing()).isEmpty();
    }

    /// Everything that Emic knows how to make, and texts of every kind, through all four ways.
    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"SQLITE,SQLITE", "SQLITE,POSTGRESQL", "POSTGRESQL,SQLITE", "POSTGRESQL,POSTGRESQL"})
    void whatIsRestoredIsWhatWasBackedUp(Databases.Kind from, Databases.Kind to) throws IOException {
        try (var source = open(from, "from");
                var target = open(to, "to")) {
            source.demo().buildIfMissing();
            mergeInACircle(source);
            var file = backup(source);
            var restored = restore(target, file);
            assertThat(restored.findings()).isEmpty();
            assertThat(restored.studies()).isEqualTo(2);
            var before = entries(file);
            var after = entries(backup(target));
            before.remove(Archive.FIRST);
            after.remove(Archive.FIRST);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach((name, bytes) -> assertThat(after.get(name))
                    .as(name)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(text(bytes)));
            assertThat(target.database().inconsistencies()).isEmpty();
            assertThat(target.studies().all()).isEqualTo(source.studies().all());
        }
    }

    /// Rows that refer to others of their own table, before and after them.
    private static void mergeInACircle(Workbench workbench) {
        workbench.database().changeCommon(tx -> {
            var ids = tx.sql().select(AGREED_CODE.ID).from(AGREED_CODE).limit(3).fetch(AGREED_CODE.ID);
            for (var number = 0; number < ids.size(); number++) {
                tx.sql()
                        .update(AGREED_CODE)
                        .set(AGREED_CODE.MERGED_INTO, ids.get((number + 1) % ids.size()))
                        .where(AGREED_CODE.ID.eq(ids.get(number)))
                        .execute();
            }
        });
    }

    @Test
    void oddTextsComeBackAsTheyWere() throws IOException {
        try (var study = SampleStudy.open(folder.resolve("from"));
                var target = open(Databases.Kind.POSTGRESQL, "to")) {
            study.give(
                    study.first(),
                    study.code(study.first(), "“\uD83D\uDE42” \\ \u2028 \t e\u0301"),
                    study.interview(),
                    "five weeks");
            restore(target, backup(study.workbench()));
            var first = target.team()
                    .actor(study.lead().study(), study.first().person())
                    .orElseThrow();
            assertThat(target.codebooks().own(first))
                    .isEqualTo(study.workbench().codebooks().own(study.first()));
            assertThat(target.transcripts().find(first, study.interview()))
                    .isEqualTo(study.workbench().transcripts().find(study.first(), study.interview()));
        }
    }

    @Test
    void everyTableIsInIt() throws IOException {
        try (var source = open(Databases.Kind.SQLITE, "from")) {
            var tables = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                    .map(table -> Archive.entry(table.getName()))
                    .toList();
            assertThat(tables).hasSizeGreaterThan(30);
            assertThat(entries(backup(source)).keySet()).containsAll(tables).hasSize(tables.size() + 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"SQLITE", "POSTGRESQL"})
    void nothingIsKeptOfABackupThatIsNotRight(Databases.Kind kind) throws IOException {
        byte[] file;
        try (var study = SampleStudy.open(folder.resolve("from"))) {
            study.give(study.first(), study.code(study.first(), "Delay"), study.interview(), "five weeks");
            file = backup(study.workbench());
        }
        try (var target = open(kind, "to")) {
            refused(target, "no zip at all".getBytes(StandardCharsets.UTF_8), "unknown");
            refused(target, Arrays.copyOf(file, file.length / 2), "damaged");
            refused(target, changed(file, Archive.entry("code"), "Delay", "Depay"), "damaged");
            refused(target, changed(file, Archive.entry("coding"), "\n[", "\n[[],"), "damaged");
            refused(target, changed(file, Archive.LAST, "\"code\":\"", "\"code\":\"0"), "damaged");
            refused(target, changed(file, Archive.FIRST, "\"schema\":1", "\"schema\":2"), "version");
            refused(target, changed(file, Archive.FIRST, "emic-backup", "other-file"), "unknown");
            assertThatThrownBy(() -> restore(target, tornAfter(file, file.length / 2)))
                    .isInstanceOf(java.io.UncheckedIOException.class);
            assertThat(rows(target)).isZero();
            restore(target, file);
            refused(target, file, "not-empty");
        }
    }

    @Test
    void aChainThatDidNotHoldIsToldAfterwardsToo() throws IOException {
        try (var study = SampleStudy.open(folder.resolve("from"));
                var target = open(Databases.Kind.POSTGRESQL, "to")) {
            study.workbench()
                    .database()
                    .changeCommon(tx -> tx.sql()
                            .update(JOURNAL_ENTRY)
                            .set(JOURNAL_ENTRY.KIND, "study.forged")
                            .where(JOURNAL_ENTRY.NUMBER.eq(2L))
                            .execute());
            assertThat(restore(target, backup(study.workbench())).findings()).hasSize(1);
        }
    }

    @Test
    void aMoveThatBreaksOffSaysWhy() {
        try (var target = open(Databases.Kind.POSTGRESQL, "to")) {
            var source = open(Databases.Kind.SQLITE, "from");
            source.close();
            assertThatThrownBy(() -> new Move(source.backup(), target.restore()).run(BackupWatch.NOBODY))
                    .isInstanceOf(StorageAway.class);
            assertThat(rows(target)).isZero();
        }
    }

    private void refused(Workbench target, byte[] file, String why) {
        assertThatThrownBy(() -> restore(target, file))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.key()).isEqualTo("refusal.backup." + why));
        if (!why.equals("not-empty")) {
            assertThat(rows(target)).as("rows after " + why).isZero();
        }
    }

    private Workbench open(Databases.Kind kind, String name) {
        return Workbench.open(
                Databases.of(kind, folder.resolve(name)), SampleStudy.seededIds(), InstantSource.system());
    }

    private static byte[] backup(Workbench workbench) {
        var out = new ByteArrayOutputStream();
        workbench.backup().write(out, BackupWatch.NOBODY);
        return out.toByteArray();
    }

    private static Restored restore(Workbench workbench, byte[] file) {
        return restore(workbench, new ByteArrayInputStream(file));
    }

    private static Restored restore(Workbench workbench, InputStream in) {
        return workbench.restore().read(in, BackupWatch.NOBODY);
    }

    private static long rows(Workbench workbench) {
        return workbench
                .database()
                .read(tx -> new TableStore(tx)
                        .counts().values().stream().mapToLong(Long::longValue).sum());
    }

    /// A file on a disk that fails.
    private static InputStream tornAfter(byte[] file, int length) {
        return new SequenceInputStream(new ByteArrayInputStream(file, 0, length), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk failed");
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                return read();
            }
        });
    }

    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] changed(byte[] file, String name, String before, String after) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries(file).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                var words = text(entry.getValue());
                if (entry.getKey().equals(name)) {
                    assertThat(words).contains(before);
                    words = words.replace(before, after);
                }
                zip.write(words.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
