package org.emic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipInputStream;
import org.emic.SampleStudy;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.app.Workbench;
import org.emic.backup.BackupWatch;
import org.emic.databases.Databases;
import org.emic.databases.RealPostgresql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration, which does everything that a study can do, from the same ids and the same clock on both kinds of
/// database: every row and every exported byte is the same.
class SameOnBothTest {

    /// Tokens are random whatever the ids are.
    private static final String DOORS = "tables/door.jsonl";

    @TempDir
    Path folder;

    @Test
    void bothDatabasesKeepAndGiveOutTheSame() throws IOException {
        assumeThat(RealPostgresql.missing()).isEmpty();
        try (var file = build(Databases.Kind.SQLITE);
                var server = build(Databases.Kind.POSTGRESQL)) {
            var expected = rows(file);
            var rows = rows(server);
            expected.forEach(
                    (table, text) -> assertThat(rows.get(table)).as(table).isEqualTo(text));
            assertThat(rows).hasSameSizeAs(expected).hasSizeGreaterThan(30);
            for (var format : new ExportFormat[] {ExportFormat.CSV, ExportFormat.JSON}) {
                assertThat(export(server, format)).as(format.name()).isEqualTo(export(file, format));
            }
        }
    }

    private Workbench build(Databases.Kind kind) {
        var ticks = new AtomicLong(Instant.parse("2026-03-04T09:00:00Z").toEpochMilli());
        InstantSource clock = () -> Instant.ofEpochMilli(ticks.incrementAndGet());
        var address = Databases.of(kind, folder.resolve(kind.name()));
        var workbench = Workbench.open(address, SampleStudy.seededIds(), clock);
        workbench.demo().buildIfMissing();
        return workbench;
    }

    private static Map<String, String> rows(Workbench workbench) throws IOException {
        var out = new ByteArrayOutputStream();
        workbench.backup().write(out, BackupWatch.NOBODY);
        var rows = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("tables/") && !entry.getName().equals(DOORS)) {
                    rows.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return rows;
    }

    private static String export(Workbench workbench, ExportFormat format) throws IOException {
        var study = workbench.studies().all().getFirst().id();
        var lead = workbench.database().read(tx -> workbench.team().members(tx, study)).stream()
                .filter(member -> member.role() == Role.LEAD)
                .map(member -> new Actor(study, member.person().id(), Role.LEAD, member.codes()))
                .findFirst()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        workbench.exports().export(lead, ExportWish.checked(format), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
