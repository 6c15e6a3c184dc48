package org.emic.transcripts.reading;

import java.util.List;
import java.util.Locale;

/// Reads an interview file of any kind that Emic knows.
///
/// The content decides what a file is; its name is only asked where the content leaves it open, and a warning tells
/// when the two differ.
public final class TranscriptReader {

    private static final List<String> TEXT_NAMES = List.of("", "txt", "text", "md", "vtt", "srt", "log");

    private final ReadingLimits limits;

    public TranscriptReader(ReadingLimits limits) {
        this.limits = limits;
    }

    public ReadingLimits limits() {
        return limits;
    }

    /// Reads a file, or says what is wrong with it. The same bytes give the same answer.
    ///
    /// @param name how the person knows the file
    public Reading read(String name, byte[] bytes) {
        try {
            return read(new SourceFile(name, bytes));
        } catch (CannotRead unreadable) {
            return new Reading.Unreadable(unreadable.why());
        }
    }

    private Reading.Read read(SourceFile file) {
        if (file.bytes().length == 0) {
            throw CannotRead.because("empty", file.name());
        }
        if (file.bytes().length > limits.bytes()) {
            throw CannotRead.because("too-large", file.name(), limits.bytes() >> 20);
        }
        var collected = new Collected(file, limits);
        if (file.holds("%PDF-", 0, 1024)) {
            warnOfName(file, "pdf", collected);
            return new PdfReader(file, collected).read();
        }
        if (file.beginsWith("PK\u0003\u0004") || file.beginsWith("PK\u0005\u0006")) {
            warnOfName(file, "docx", collected);
            return new WordReader(file, collected).read();
        }
        refuseKnownOthers(file);
        return readText(file, collected);
    }

    private static void warnOfName(SourceFile file, String expected, Collected collected) {
        if (!file.extension().equals(expected)) {
            collected.warn("other-kind", expected.toUpperCase(Locale.ROOT));
        }
    }

    /// Kinds that people do bring and that have a better form: each gets the word that helps.
    private static void refuseKnownOthers(SourceFile file) {
        if (file.beginsWith("\u00D0\u00CF\u0011\u00E0")) {
            var encrypted = holdsUtf16(file, "EncryptedPackage");
            throw CannotRead.because(encrypted ? "word-password" : "word-old", file.name());
        }
        if (file.beginsWith("{\\rtf")) {
            throw CannotRead.because("rtf", file.name());
        }
        if (file.extension().equals("pdf")) {
            throw CannotRead.because("not-pdf", file.name());
        }
        if (file.extension().equals("docx") || file.extension().equals("doc")) {
            throw CannotRead.because("not-word", file.name());
        }
    }

    private static boolean holdsUtf16(SourceFile file, String word) {
        var spread = String.join("\u0000", word.split("", -1));
        return file.holds(spread.strip(), 0, file.bytes().length);
    }

    private Reading.Read readText(SourceFile file, Collected collected) {
        var decoded = Decoding.of(file);
        var text = decoded.text();
        collected.warn(decoded.warnings());
        if (text.length() > limits.characters()) {
            throw CannotRead.because("too-long", file.name(), limits.characters());
        }
        if (text.isBlank()) {
            throw CannotRead.because("no-words", file.name());
        }
        var extension = file.extension();
        if (isWebVtt(text)) {
            warnIf(!extension.equals("vtt"), "WEBVTT", collected);
            return CueReader.webVtt(text, collected);
        }
        if (isSubRip(text)) {
            warnIf(!extension.equals("srt"), "SRT", collected);
            return CueReader.subRip(text, collected);
        }
        return readPlain(file, text, collected);
    }

    private static Reading.Read readPlain(SourceFile file, String text, Collected collected) {
        var lines = TextLayouts.lines(text);
        var looksLikeMarkup = text.stripLeading().regionMatches(true, 0, "<!DOCTYPE", 0, 9)
                || text.stripLeading().regionMatches(true, 0, "<html", 0, 5)
                || text.stripLeading().startsWith("<?xml");
        if (looksLikeMarkup) {
            throw CannotRead.because("markup", file.name());
        }
        if (file.extension().equals("vtt") || file.extension().equals("srt")) {
            if (lines.stream().noneMatch(CueFile::isTiming)) {
                throw CannotRead.because("no-cues", file.name());
            }
            if (file.extension().equals("vtt")) {
                collected.warn("no-webvtt-signature");
                return CueReader.webVtt("WEBVTT\n\n" + text, collected);
            }
            return CueReader.subRip(text, collected);
        }
        warnIf(!TEXT_NAMES.contains(file.extension()), "TXT", collected);
        TextLayouts.read(Page.ofText(lines), collected);
        return collected.as(SourceFormat.TEXT);
    }

    private static void warnIf(boolean differs, String kind, Collected collected) {
        if (differs) {
            collected.warn("other-kind", kind);
        }
    }

    private static boolean isWebVtt(String text) {
        return text.startsWith("WEBVTT") && (text.length() == 6 || Spaces.isSpace(text.charAt(6)));
    }

    /// A cue number and times first, or times with a comma.
    private static boolean isSubRip(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (CueFile.isTiming(first.getFirst())) {
            return first.getFirst().contains(",");
        }
        return first.size() == 2
                && first.getFirst().strip().matches("\\uFEFF?\\d{1,9}")
                && CueFile.isTiming(first.get(1));
    }
}
