package org.emic.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emic.coding.Letter;

/// The `Note`s of a project: what the file is, and what is meant by a negative case. Memos are not among them: they are
/// private for ever.
final class RefiNotes {

    static final String NEGATIVE = "Negative case: the passage speaks against what the code says.";

    private final StudyContents contents;
    private final RefiUsers users;
    private final List<Note> notes = new ArrayList<>();

    /// @param text is in a file of its own, as for a source
    record Note(String guid, String name, String text) {

        String file() {
            return guid + ".txt";
        }
    }

    RefiNotes(StudyContents contents, RefiUsers users) {
        this.contents = contents;
        this.users = users;
        notes.add(new Note(about(), "About this file", aboutText(contents, users)));
        if (hasNegatives()) {
            notes.add(new Note(negative(contents), "Negative case", NEGATIVE + "\n"));
        }
    }

    private boolean hasNegatives() {
        return Stream.concat(
                        contents.work().codings().stream().map(coding -> coding.negative()),
                        contents.findings().agreed().codings().stream().map(coding -> coding.negative()))
                .anyMatch(isNegative -> isNegative);
    }

    private String about() {
        return RefiGuid.derived("about", contents.study().id());
    }

    /// The GUID of the note that every negative case points to.
    static String negative(StudyContents contents) {
        return RefiGuid.derived("negative", contents.study().id());
    }

    private static String aboutText(StudyContents contents, RefiUsers users) {
        var round = contents.round();
        return ResourceText.read("refi-qda.txt")
                .replace("{title}", contents.study().title())
                .replace("{revealed}", RefiSources.date(round.revealedAt()))
                .replace(
                        "{synthetic}",
                        contents.study().synthetic() ? "\nAll of this study is invented, for demonstration.\n" : "")
                .replace("{team}", RefiUsers.TEAM)
                .replace("{a}", users.name(round.coder(Letter.A)))
                .replace("{b}", users.name(round.coder(Letter.B)))
                .replace("{disclosure}", ResourceText.wrapped(DisclosureWords.of(contents)));
    }

    List<Note> notes() {
        return notes;
    }

    void write(RefiXml xml) throws IOException {
        xml.open("Notes");
        for (var note : notes) {
            xml.leaf("Note")
                    .with("guid", note.guid())
                    .with("name", note.name())
                    .with("plainTextPath", "internal://" + note.file())
                    .with("creatingUser", users.team())
                    .with("creationDateTime", RefiSources.date(contents.round().revealedAt()));
        }
        xml.close();
    }

    /// Points from the project to the note about it.
    void writeReference(RefiXml xml) throws IOException {
        xml.leaf("NoteRef").with("targetGUID", about());
    }
}
