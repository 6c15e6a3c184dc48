package org.emic.transcripts.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// PDF files for tests: each page a list of lines, `left|down|text`, in points from the upper left corner.
final class PdfFile {

    private PdfFile() {}

    static byte[] of(List<List<String>> pages) {
        return write("", pages);
    }

    static byte[] withPassword(List<List<String>> pages) {
        return write("secret", pages);
    }

    private static byte[] write(String password, List<List<String>> pages) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var lines : pages) {
                var page = new PDPage();
                document.addPage(page);
                write(document, page, lines);
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            for (var line : lines) {
                var parts = line.split("\\|", 3);
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(
                        Float.parseFloat(parts[0]), page.getMediaBox().getHeight() - Float.parseFloat(parts[1]));
                content.showText(parts[2]);
                content.endText();
            }
        }
    }
}
