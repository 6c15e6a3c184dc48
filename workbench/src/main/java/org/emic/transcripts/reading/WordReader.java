package org.emic.transcripts.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Reads Word documents: the paragraphs and tables of the body, in order. Headers, footers, comments and footnotes were
/// not said.
final class WordReader {

    private final SourceFile file;
    private final Collected collected;

    WordReader(SourceFile file, Collected collected) {
        this.file = file;
        this.collected = collected;
    }

    Reading.Read read() {
        ZipCheck.wordDocument(file, collected.limits());
        TextLayouts.read(Page.ofParagraphs(paragraphs()), collected);
        return collected.as(SourceFormat.WORD);
    }

    private List<String> paragraphs() {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
            var paragraphs = new ArrayList<String>();
            for (var element : document.getBodyElements()) {
                add(element, paragraphs);
            }
            return paragraphs;
        } catch (IOException | RuntimeException e) {
            // POI answers a damaged document with whatever its parser stumbled over.
            throw e instanceof CannotRead cannot ? cannot : CannotRead.because("word-damaged", file.name());
        }
    }

    private static void add(IBodyElement element, List<String> paragraphs) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraphs.add(words(paragraph));
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(row -> paragraphs.add(words(row)));
        }
    }

    /// A paragraph's own text; POI's longer form adds footnotes to it.
    private static String words(XWPFParagraph paragraph) {
        var words = new StringBuilder();
        paragraph.getIRuns().forEach(run -> words.append(run));
        return words.toString();
    }

    /// A row of a table is a turn: `Speaker | text`, perhaps with a time in a column before or between.
    private static String words(XWPFTableRow row) {
        var cells = row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(Spaces::trim)
                .filter(text -> !text.isEmpty())
                .toList();
        var time = cells.stream().filter(text -> CueTime.of(text).isPresent()).findFirst();
        var others = cells.stream()
                .filter(text -> CueTime.of(text).isEmpty())
                .map(text -> text.replace('\n', ' '))
                .toList();
        if (others.size() != 2) {
            return String.join(" ", cells);
        }
        var speaker = others.getFirst().replaceAll(":$", "");
        return time.map(clock -> clock + " ").orElse("") + speaker + ": " + others.getLast();
    }
}
