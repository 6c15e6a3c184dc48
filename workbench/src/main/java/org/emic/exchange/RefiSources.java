package org.emic.exchange;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.adjudication.AgreedCoding;
import org.emic.adjudication.Resolution;
import org.emic.coding.Coding;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.Transcript;
import org.emic.transcripts.TranscriptText;

/// Transcripts as `TextSource`s with everything that was coded in them: a `PlainTextSelection` for each coding. The
/// user stands on it and on the `Coding` in it: QualCoder takes the coder from the first, others from the second.
///
/// Positions are Unicode code points, from 0, the end exclusive, in a text without carriage returns: what the standard
/// says and what its own examples hold.
final class RefiSources {

    private static final int LONGEST_NAME = 60;

    private final StudyContents contents;
    private final RefiUsers users;
    private final RefiParticipants participants;
    private final DocumentNames documents;
    private final AgreedOrigins origins;

    RefiSources(StudyContents contents, RefiUsers users, RefiParticipants participants) {
        this.contents = contents;
        this.users = users;
        this.participants = participants;
        this.documents = new DocumentNames(contents.transcripts());
        this.origins = new AgreedOrigins(contents);
    }

    /// The name of a transcript's file in the folder `sources`.
    static String file(TranscriptId transcript) {
        return RefiGuid.of(transcript) + ".txt";
    }

    /// A moment as the standard's dates are written: to the second, in UTC.
    static String date(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// A transcript's text for a file. Programs make one line feed of `CR LF` and drop a byte order mark; so that no
    /// position moves, a space or a line feed stands there instead.
    static String plain(Transcript transcript) {
        var text = transcript.text().whole().replace("\r\n", " \n").replace('\r', '\n');
        return text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
    }

    /// Something coded.
    private record Passage(
            String guid, String code, String user, Instant at, TextSpan span, boolean negative, String comment) {}

    void write(RefiXml xml) throws IOException {
        if (contents.transcripts().isEmpty()) {
            return;
        }
        xml.open("Sources");
        for (var transcript : contents.opened()) {
            write(xml, transcript);
        }
        xml.close();
    }

    private void write(RefiXml xml, Transcript transcript) throws IOException {
        var summary = transcript.summary();
        var text = new TranscriptText(plain(transcript));
        xml.open("TextSource")
                .with("guid", RefiGuid.of(summary.id()))
                .with("name", documents.of(summary.id()))
                .with("plainTextPath", "internal://" + file(summary.id()))
                .with("creatingUser", users.team())
                .with("creationDateTime", date(summary.keptAt()));
        xml.text("Description", contents.check().holdsBack(summary.id()) ? DisclosureWords.COVERED : "");
        for (var passage : passages(summary.id()).toList()) {
            write(xml, passage, name(text, passage.span()));
        }
        participants.writeValues(xml, summary.participant());
        xml.close();
    }

    private Stream<Passage> passages(TranscriptId transcript) {
        return Stream.concat(
                contents.agreedCodings(transcript).stream().map(this::agreed),
                contents.round().coders().stream()
                        .flatMap(coder -> contents.codings(transcript, coder.letter()).stream())
                        .map(RefiSources::own));
    }

    private static Passage own(Coding coding) {
        return new Passage(
                RefiGuid.of(coding.id()),
                RefiGuid.of(coding.code()),
                RefiGuid.of(coding.coder()),
                coding.createdAt(),
                coding.span(),
                coding.negative(),
                "");
    }

    private Passage agreed(AgreedCoding coding) {
        return new Passage(
                RefiGuid.derived(
                        "agreed",
                        coding.code(),
                        coding.transcript(),
                        coding.span().start(),
                        coding.span().end(),
                        coding.negative()),
                RefiGuid.of(coding.code()),
                users.team(),
                origins.at(coding),
                coding.span(),
                coding.negative(),
                origins.resolution(coding).map(Resolution::reason).orElse(""));
    }

    private void write(RefiXml xml, Passage passage, String name) throws IOException {
        xml.open("PlainTextSelection")
                .with("guid", RefiGuid.derived("selection", passage.guid()))
                .with("name", name)
                .with("startPosition", Integer.toString(passage.span().start()))
                .with("endPosition", Integer.toString(passage.span().end()))
                .with("creatingUser", passage.user())
                .with("creationDateTime", date(passage.at()));
        xml.text(
                "Description",
                Stream.of(passage.negative() ? RefiNotes.NEGATIVE : "", passage.comment())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")));
        xml.open("Coding")
                .with("guid", passage.guid())
                .with("creatingUser", passage.user())
                .with("creationDateTime", date(passage.at()));
        xml.leaf("CodeRef").with("targetGUID", passage.code());
        if (passage.negative()) {
            xml.leaf("NoteRef").with("targetGUID", RefiNotes.negative(contents));
        }
        xml.close();
        xml.close();
    }

    /// The first words of a passage, by which an importer can tell that it counts as this file does.
    private static String name(TranscriptText text, TextSpan span) {
        var words = RefiXml.oneLine(text.quote(span));
        return words.codePointCount(0, words.length()) <= LONGEST_NAME
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…";
    }
}
