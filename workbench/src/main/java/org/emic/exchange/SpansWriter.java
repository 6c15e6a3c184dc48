package org.emic.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import org.emic.coding.Coding;
import org.emic.coding.Letter;
import org.emic.coding.RoundCoder;
import org.emic.transcripts.TranscriptSummary;

/// Writes the spans: who coded what from where to where. What `emic agree --layout spans` and other programs read.
final class SpansWriter implements ExportWriter {

    static final String[] HEADINGS = {"document", "length", "coder", "start", "end", "code"};

    @Override
    public void write(StudyContents contents, OutputStream out) throws IOException {
        var documents = new DocumentNames(contents.transcripts());
        var codes = new CodeNames(contents);
        var rows = CsvRows.begin(out, HEADINGS);
        for (var transcript : contents.transcripts()) {
            for (var letter : Letter.values()) {
                write(
                        rows,
                        new Page(contents, documents, codes, transcript),
                        contents.round().coder(letter));
            }
        }
        rows.end();
    }

    private record Page(
            StudyContents contents, DocumentNames documents, CodeNames codes, TranscriptSummary transcript) {

        String document() {
            return documents.of(transcript.id());
        }
    }

    private static void write(CsvRows rows, Page page, RoundCoder coder) throws IOException {
        var name = coder.person().name();
        var length = page.transcript().length();
        var codings = page.contents().codings(page.transcript().id(), coder.letter()).stream()
                .sorted(Comparator.comparing(Coding::span)
                        .thenComparing(coding -> page.codes().of(coding.code())))
                .toList();
        if (codings.isEmpty()) {
            rows.add(page.document(), length, name, "", "", "");
        }
        for (var coding : codings) {
            var span = coding.span();
            rows.add(
                    page.document(),
                    length,
                    name,
                    span.start(),
                    span.end(),
                    page.codes().of(coding.code()));
        }
    }
}
