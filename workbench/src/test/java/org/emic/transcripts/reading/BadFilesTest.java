package org.emic.transcripts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emic.transcripts.reading.TryRead.read;
import static org.emic.transcripts.reading.TryRead.turns;
import static org.emic.transcripts.reading.TryRead.warnings;
import static org.emic.transcripts.reading.TryRead.whyNot;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are broken, mistaken or hostile: each is refused with what is wrong and what to do, quickly.
class BadFilesTest {

    @Test
    void emptyFilesAreSaidToBeEmpty() {
        assertThat(whyNot("a.vtt", "")).isEqualTo("empty");
        assertThat(whyNot("a.txt", " \n\r\n\t ")).isEqualTo("no-words");
        assertThat(whyNot("a.txt", "\uFEFF")).isEqualTo("no-words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.vtt", "a.mp3", "a"})
    void binaryFilesAreRefusedUnderAnyName(String name) {
        var bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        assertThat(whyNot(name, bytes)).isEqualTo("binary");
    }

    @Test
    void filesOfOtherOfficeFormatsAreToldApart() {
        assertThat(whyNot("a.rtf", "{\\rtf1 Ana: Hello}")).isEqualTo("rtf");
        assertThat(whyNot("a.html", "<!doctype html><p>Ana: Hello")).isEqualTo("markup");
        assertThat(whyNot("a.odt", WordFile.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))))
                .isEqualTo("open-document");
        assertThat(whyNot("a.doc", office97("WordDocument"))).isEqualTo("word-old");
        assertThat(whyNot("a.docx", office97("EncryptedPackage"))).isEqualTo("word-password");
    }

    private static byte[] office97(String stream) {
        var bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4_096);
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1_024, name.length);
        return bytes;
    }

    @Test
    void aDocumentThatIsNoneIsRefused() {
        assertThat(whyNot("a.docx", "Ana: Hello.\n")).isEqualTo("not-word");
        assertThat(whyNot("a.docx", WordFile.zip(Map.of("readme.txt", "hello"))))
                .isEqualTo("not-word");
    }

    @Test
    void aDocumentCutOffOnItsWayIsRefused() {
        var whole = WordFile.of("Ana: Hello.", "Ben: Hello.");
        for (var length : new int[] {10, whole.length / 3, whole.length / 2}) {
            assertThat(whyNot("a.docx", Arrays.copyOf(whole, length))).isIn("zip-damaged", "not-word", "word-damaged");
        }
    }

    @Test
    void aDocumentThatIsNotXmlInsideIsRefused() {
        assertThat(whyNot("a.docx", WordFile.withDocument("this is no XML"))).isEqualTo("word-damaged");
    }

    @Test
    void aDocumentThatUnpacksToFarTooMuchIsNotOpened() {
        var started = System.nanoTime();
        assertThat(whyNot("a.docx", WordFile.withDocument(" ".repeat(120_000_000))))
                .isEqualTo("zip-bomb");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aDocumentThatAsksForOtherFilesIsNotOpened() {
        var xml = """
                <?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
                <w:t>Ana: &x;</w:t></w:r></w:p></w:body></w:document>""";
        assertThat(whyNot("a.docx", WordFile.withDocument(xml))).isEqualTo("entities");
    }

    @Test
    void doctypesHiddenBehindALongCommentAreNotFollowedEither() {
        var xml = "<?xml version=\"1.0\"?><!--" + "x".repeat(60_000)
                + "--><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r><w:t>Ana: &x;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(whyNot("a.docx", WordFile.withDocument(xml))).isIn("entities", "word-damaged");
    }

    @Test
    void fiftyMegabytesOfTextAreRefusedQuickly() {
        var bytes = new byte[50 << 20];
        Arrays.fill(bytes, (byte) 'a');
        for (var index = 80; index < bytes.length; index += 80) {
            bytes[index] = '\n';
        }
        var started = System.nanoTime();
        assertThat(whyNot("a.txt", bytes)).isEqualTo("too-long");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
        assertThat(whyNot("a.txt", new byte[65 << 20])).isEqualTo("too-large");
    }

    @Test
    void aTextAtTheLimitIsReadWithoutEndlessBacktracking() {
        for (var line : List.of("a ".repeat(2_500_000), " ".repeat(5_000_000) + "x", "1:".repeat(2_500_000))) {
            var started = System.nanoTime();
            new TranscriptReader(ReadingLimits.USUAL).read("a.txt", line.getBytes(StandardCharsets.UTF_8));
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void moreTurnsThanAnInterviewHasAreRefused() {
        assertThat(whyNot("a.txt", "A: x\n\nB: y\n\n".repeat(60_000))).isEqualTo("too-many-turns");
    }

    @Test
    void textsInUnknownEncodingsAreRefusedInsteadOfReadWrongly() {
        assertThat(whyNot("a.txt", "インタビュー：こんにちは".getBytes(Charset.forName("Shift_JIS"))))
                .isEqualTo("encoding");
        assertThat(whyNot("a.txt", "Врач: Здравствуйте, как дела?".getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("encoding");
        assertThat(whyNot("a.txt", "Ana: Hello.".getBytes(Charset.forName("UTF-32LE"))))
                .isEqualTo("binary");
    }

    @Test
    void westernEuropeanTextsWithoutAMarkAreReadWithAWarning() {
        var read = read(
                "a.txt",
                "Zo\u00EB: \u201CCaf\u00E9\u201D, she said.\n\nAna: Yes.\n".getBytes(Charset.forName("windows-1252")));
        assertThat(turns(read)).first().isEqualTo("Zo\u00EB - \u201CCaf\u00E9\u201D, she said.");
        assertThat(warnings(read)).containsExactly("windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void textsWithAMarkAreReadAsTheMarkSays(String charset) {
        var read = read(
                "a.txt", "\uFEFFZo\u00EB: \uD83D\uDE00 Caf\u00E9\n\nAna: Yes.\n".getBytes(Charset.forName(charset)));
        assertThat(turns(read)).containsExactly("Zo\u00EB - \uD83D\uDE00 Caf\u00E9", "Ana - Yes.");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void aMisleadingNameIsSaidAndTheContentIsRead() {
        assertThat(warnings(read("a.txt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Hi.\n")))
                .containsExactly("other-kind");
        assertThat(warnings(read("a.dat", "Ana: Hi.\n\nBen: Hi.\n"))).containsExactly("other-kind");
        assertThat(warnings(read("a.vtt", "1\n00:00:01,000 --> 00:00:02,000\nAna: Hi.\n")))
                .containsExactly("other-kind");
        assertThat(warnings(read("a.vtt", "00:01.000 --> 00:02.000\n<v Ana>Hi.\n")))
                .containsExactly("no-webvtt-signature");
    }

    @Test
    void everySentenceThatAReaderCanSayIsThere() throws java.io.IOException {
        var sentences = ResourceBundle.getBundle("messages/refusal", java.util.Locale.ROOT);
        var said = new java.util.TreeSet<String>();
        var because = java.util.regex.Pattern.compile("because\\(\\s*\"([a-z0-9-]+)\"|\"(word-old|word-password)\"");
        var warns = java.util.regex.Pattern.compile("(?:\\.warn|[^.]\\bwarn)\\(\\s*\"([a-z0-9-]+)\"");
        try (var sources =
                java.nio.file.Files.list(java.nio.file.Path.of("src/main/java/org/emic/transcripts/reading"))) {
            for (var source : sources.toList()) {
                var text = java.nio.file.Files.readString(source);
                because.matcher(text)
                        .results()
                        .forEach(found ->
                                said.add("refusal.file." + (found.group(1) == null ? found.group(2) : found.group(1))));
                warns.matcher(text).results().forEach(found -> said.add("warning.file." + found.group(1)));
            }
        }
        assertThat(said).hasSizeGreaterThan(30);
        assertThat(sentences.keySet()).containsAll(said);
    }
}
