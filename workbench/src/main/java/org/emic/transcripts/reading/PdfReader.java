package org.emic.transcripts.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads PDF files that hold text, with the paragraph numbers of MAXQDA prints or without.
final class PdfReader {

    private final SourceFile file;
    private final Collected collected;

    PdfReader(SourceFile file, Collected collected) {
        this.file = file;
        this.collected = collected;
    }

    Reading.Read read() {
        if (!file.holds("%%EOF", file.bytes().length - 2048, file.bytes().length)) {
            throw CannotRead.because("pdf-cut-off", file.name());
        }
        var paragraphs = new PrintedParagraphs(lines()).paragraphs();
        if (paragraphs.isEmpty()) {
            throw CannotRead.because("pdf-no-text", file.name());
        }
        TextLayouts.read(Page.ofParagraphs(paragraphs), collected);
        return collected.as(SourceFormat.PDF);
    }

    private List<PrintedLine> lines() {
        try (var document = Loader.loadPDF(file.bytes())) {
            return lines(document);
        } catch (InvalidPasswordException e) {
            throw CannotRead.because("pdf-password", file.name());
        } catch (IOException | RuntimeException e) {
            // PDFBox answers a damaged file with whatever its parser stumbled over.
            throw e instanceof CannotRead cannot ? cannot : CannotRead.because("pdf-damaged", file.name());
        }
    }

    private List<PrintedLine> lines(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > collected.limits().pages()) {
            throw CannotRead.because(
                    "pdf-pages", file.name(), collected.limits().pages());
        }
        var until = System.nanoTime() + collected.limits().time().toNanos();
        var stripper = new PageLines();
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            if (System.nanoTime() > until) {
                throw CannotRead.because(
                        "too-slow", file.name(), collected.limits().time().toSeconds());
            }
            stripper.read(document, page);
        }
        return stripper.lines();
    }
}
