package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the study as a project of REFI-QDA 1.5: a zip with `project.qde` and the texts beside it.
///
/// One study makes one sequence of bytes, whenever it is written: all files carry the moment of the reveal. Only one
/// transcript is in memory at a time.
final class QdpxWriter implements ExportWriter {

    static final String PROJECT = "project.qde";

    /// In small letters: some programs know no other folder.
    static final String SOURCES = "sources/";

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    @Override
    public void write(StudyContents contents, OutputStream out) throws IOException {
        var users = new RefiUsers(contents);
        var notes = new RefiNotes(contents, users);
        var at = contents.round().revealedAt();
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, PROJECT, at);
        project(contents, users, notes, new RefiXml(zip, NAMESPACE));
        zip.closeEntry();
        for (var transcript : contents.openedAgain()) {
            add(zip, RefiSources.file(transcript.summary().id()), RefiSources.plain(transcript), at);
        }
        for (var note : notes.notes()) {
            add(zip, note.file(), note.text(), at);
        }
        zip.finish();
    }

    private static void project(StudyContents contents, RefiUsers users, RefiNotes notes, RefiXml xml)
            throws IOException {
        var participants = new RefiParticipants(contents);
        xml.open("Project")
                .with("name", contents.study().title())
                .with("origin", RefiXml.ORIGIN)
                .with("creatingUserGUID", users.team())
                .with("creationDateTime", RefiSources.date(contents.study().createdAt()));
        users.write(xml);
        xml.open("CodeBook");
        new RefiCodes(contents, users).write(xml);
        xml.close();
        participants.writeVariables(xml);
        participants.writeCases(xml);
        new RefiSources(contents, users, participants).write(xml);
        notes.write(xml);
        xml.text("Description", contents.study().question());
        notes.writeReference(xml);
        xml.close();
        xml.end();
    }

    private static void add(ZipOutputStream zip, String file, String text, Instant at) throws IOException {
        begin(zip, SOURCES + file, at);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String path, Instant at) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
    }
}
