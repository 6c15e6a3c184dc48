package org.emic.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import tools.jackson.databind.json.JsonMapper;

/// The demonstration study, and what leaves of it.
final class LeavingDemo implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    final Workbench workbench;
    final Actor lead;

    /// Of the study that is not revealed.
    final Actor practiceLead;

    LeavingDemo(Path folder) {
        workbench = Workbench.open(Databases.at(folder));
        workbench.demo().buildIfMissing();
        lead = lead(0);
        practiceLead = lead(1);
    }

    private Actor lead(int number) {
        var study = workbench.studies().all().get(number).id();
        return workbench.database().read(tx -> workbench.team().members(tx, study)).stream()
                .filter(member -> member.role() == Role.LEAD)
                .map(member -> new Actor(study, member.person().id(), Role.LEAD, member.codes()))
                .findFirst()
                .orElseThrow();
    }

    /// What passes the disclosure check.
    byte[] export(ExportFormat format) {
        return export(ExportWish.checked(format));
    }

    byte[] export(ExportWish wish) {
        try {
            var out = new ByteArrayOutputStream();
            workbench.exports().export(lead, wish, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CSVRecord> rows(byte[] csv) throws IOException {
        var text = new String(csv, StandardCharsets.UTF_8);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        workbench.close();
    }
}
