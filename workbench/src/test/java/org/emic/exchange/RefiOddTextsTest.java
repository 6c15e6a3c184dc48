package org.emic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.emic.SampleStudy;
import org.emic.coding.CodeFields;
import org.emic.coding.NewCoding;
import org.emic.ids.CodingId;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.TranscriptText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/// Texts in which programs lose count, and words that XML cannot hold, with nobody known and nothing agreed.
class RefiOddTextsTest {

    private static final List<String> ODD = List.of(
            "P03",
            "\uFEFFIt began \uD83D\uDE42 with a\r\nletter,\rthen \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 nothing.",
            "\u05D4\u05E8\u05D5\u05E4\u05D0 \u05D0\u05DE\u05E8 <\u05DC\u05D7\u05DB\u05D5\u05EA> & \"wait\" ]]> cafe\u0301.",
            "A\tstop\u000Bhere\u2028and\u00A0there, and a word that is long enough to be cut off in a name \uD83E\uDE7A.");

    private SampleStudy study;
    private TranscriptId odd;

    @BeforeEach
    void open(@TempDir Path folder) {
        study = SampleStudy.unopened(folder);
        odd = study.keep("../P03 <\"&\uD83D\uDE42>", List.of(ODD), 3);
        study.workbench().rounds().open(study.lead());
    }

    @AfterEach
    void close() {
        study.close();
    }

    private byte[] export(ExportWish wish) throws IOException {
        var out = new ByteArrayOutputStream();
        study.workbench().exports().export(study.lead(), wish, out);
        return out.toByteArray();
    }

    private RefiFile project() throws IOException {
        return RefiFile.project(export(ExportWish.whole(ExportFormat.QDPX, "Only to see all of it.")));
    }

    /// Every passage of the odd text that a coder can mark, from each sign to each later one of a few.
    @Test
    void everyPassageIsFoundWhereItStood() throws IOException {
        var text = study.text(odd);
        var spans = new ArrayList<TextSpan>();
        for (var start = 0; start < text.length(); start++) {
            spans.add(new TextSpan(start, Math.min(text.length(), start + 1 + start % 80)));
        }
        var code = study.code(study.first(), "Waiting");
        spans.forEach(span -> study.workbench()
                .codings()
                .add(study.first(), new NewCoding(new CodingId(java.util.UUID.randomUUID()), odd, code.id(), span)));
        study.reveal();

        var project = project();
        RefiRules.hold(project);
        var read = new HashMap<TextSpan, String>();
        for (var selection : project.all("PlainTextSelection")) {
            read.put(
                    new TextSpan(
                            Integer.parseInt(selection.getAttribute("startPosition")),
                            Integer.parseInt(selection.getAttribute("endPosition"))),
                    project.words(selection));
        }
        assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(spans);
        read.forEach((span, words) -> assertThat(squeezed(words)).isEqualTo(squeezed(text.quote(span))));
    }

    /// What a reader of Windows text makes of it.
    private static String squeezed(String words) {
        return words.replace("\uFEFF", " ").replaceAll("[ \\r\\n]", " ");
    }

    @Test
    void textsKeepTheirLengthAndLoseOnlyWhatProgramsMiscount() throws IOException {
        study.give(study.first(), study.code(study.first(), "Waiting"), study.interview(), "five weeks");
        study.reveal();
        var project = project();
        for (var source : project.all("TextSource")) {
            var id = TranscriptId.of(source.getAttribute("guid").toLowerCase(Locale.ROOT));
            var kept = study.text(id);
            var left = new String(project.file(source), StandardCharsets.UTF_8);
            assertThat(new TranscriptText(left).length()).isEqualTo(kept.length());
            assertThat(squeezed(left)).isEqualTo(squeezed(kept.whole()));
            assertThat(left.equals(kept.whole())).isEqualTo(!id.equals(odd));
            assertThat(left.contains("with a \nletter,\nthen")).isEqualTo(id.equals(odd));
        }
    }

    @Test
    void whereNobodyIsKnownAllWordsAreCovered() throws IOException {
        study.give(study.first(), study.code(study.first(), "Waiting"), odd, "nothing");
        study.give(study.second(), study.code(study.second(), "Letter"), odd, "letter");
        study.reveal();
        var project = RefiFile.project(export(ExportWish.checked(ExportFormat.QDPX)));
        RefiRules.hold(project);
        for (var source : project.all("TextSource")) {
            assertThat(project.text(source)).containsOnly(DisclosureCheck.HELD_BACK, '\n');
            assertThat(RefiFile.description(source)).contains("held back");
        }
        assertThat(project.all("PlainTextSelection"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getAttribute("name")).matches("█+"));
        assertThat(project.all("Case")).isEmpty();
        assertThat(project.all("Variables")).isEmpty();
    }

    @Test
    void namesThatMeetAreToldApart() throws IOException {
        study.code(study.first(), "Cost <\"of\" & \uD83D\uDE42>");
        study.code(study.second(), "COST <\"of\" & \uD83D\uDE42>");
        study.code(study.second(), "Codes of coder ONE");
        study.reveal();
        var file = RefiFile.codebook(export(ExportWish.checked(ExportFormat.QDC)));
        RefiRules.holdOfCodebook(file);
        var names =
                file.all("Code").stream().map(each -> each.getAttribute("name")).toList();
        assertThat(names)
                .contains(
                        "Cost <\"of\" & \uD83D\uDE42>",
                        "COST <\"of\" & \uD83D\uDE42> (B)",
                        "Codes of coder ONE",
                        "Codes of Coder one (A)",
                        "Codes of Coder two");
        assertThat(file.all("Code").stream().map(RefiFile::description)).contains("Name: COST <\"of\" & \uD83D\uDE42>");
    }

    @Test
    void fieldsOfCodesAreParagraphsAndExamplesLeaveOnTheLeadsWord() throws IOException {
        var fields = new CodeFields("Delay", "Time\r\nlost ]]> \u0001.", "somebody waits", "they plan", "“Five weeks”");
        study.code(study.first(), fields);
        study.reveal();
        var checked = delay(RefiFile.codebook(export(ExportWish.checked(ExportFormat.QDC))));
        assertThat(RefiFile.description(checked))
                .isEqualTo("Time\nlost ]]> \uFFFD.\nUse when: somebody waits\nNot when: they plan");
        var reason = "The next study uses these codes.";
        var whole = delay(RefiFile.codebook(export(ExportWish.whole(ExportFormat.QDC, reason))));
        assertThat(RefiFile.description(whole)).endsWith("\nExample: “Five weeks”");
        assertThat(RefiFile.description((Element) whole.getParentNode())).contains(reason);
    }

    private static Element delay(RefiFile file) {
        return file.all("Code").stream()
                .filter(each -> each.getAttribute("name").equals("Delay"))
                .findFirst()
                .orElseThrow();
    }
}
