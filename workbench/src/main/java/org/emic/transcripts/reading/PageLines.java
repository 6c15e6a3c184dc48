package org.emic.transcripts.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the lines of a PDF's pages as they are seen: in the order of the eye, without what lies beyond the page.
final class PageLines extends PDFTextStripper {

    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<PrintedLine.Piece> pieces = new ArrayList<>();
    private double pageHeight = 1;
    private double top;
    private boolean beginsParagraph;

    PageLines() {
        setSortByPosition(true);
    }

    void read(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        getText(document);
    }

    List<PrintedLine> lines() {
        return lines;
    }

    @Override
    protected void startPage(PDPage page) {
        pageHeight = Math.max(1, page.getCropBox().getHeight());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        var first = positions.getFirst();
        var baseline = first.getYDirAdj();
        var words = Spaces.trim(text.replaceAll("\\s+", " "));
        if (baseline < 0 || baseline > pageHeight || words.isEmpty()) {
            return;
        }
        if (pieces.isEmpty()) {
            top = baseline / pageHeight;
        }
        pieces.add(new PrintedLine.Piece(first.getXDirAdj(), words));
    }

    @Override
    protected void writeLineSeparator() {
        close();
    }

    @Override
    protected void writeParagraphStart() {
        close();
        beginsParagraph = true;
    }

    @Override
    protected void writeWordSeparator() {
        // Pieces are joined by spaces already.
    }

    @Override
    protected void endPage(PDPage page) {
        close();
    }

    private void close() {
        if (pieces.isEmpty()) {
            return;
        }
        lines.add(new PrintedLine(getCurrentPageNo(), top, beginsParagraph, pieces));
        pieces.clear();
        beginsParagraph = false;
    }
}
