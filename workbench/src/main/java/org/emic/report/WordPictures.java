package org.emic.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.emic.plots.Emf;
import org.emic.plots.Plot;
import org.emic.report.ReportDocument.Picture;

/// Puts plots into a Word file: as vectors, as wide as the text, with what they show for those who don't see them.
final class WordPictures {

    /// A4 without its margins.
    private static final double LINE_MILLIMETRES = 159.2;

    private static final double MILLIMETRES_OF_AN_INCH = 25.4;

    private WordPictures() {}

    /// Each part is kept with what follows, the last one with the caption below all.
    static void add(XWPFDocument word, Picture picture) {
        for (var part : picture.parts()) {
            var paragraph = word.createParagraph();
            paragraph.setStyle("Figure");
            draw(paragraph.createRun(), part);
        }
        var caption = word.createParagraph();
        caption.setStyle("FigureCaption");
        caption.createRun().setText(picture.caption());
    }

    private static void draw(XWPFRun run, Plot plot) {
        var width = Emf.millimetres(plot.width());
        var shrunk = Math.min(1, LINE_MILLIMETRES / width);
        try {
            run.addPicture(
                    new ByteArrayInputStream(Emf.of(plot)),
                    PictureType.EMF,
                    "plot.emf",
                    length(shrunk * width),
                    length(shrunk * Emf.millimetres(plot.height())));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a plot in memory can be put into a document", e);
        }
        var inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setDescr(plot.says());
        run.getEmbeddedPictures()
                .getFirst()
                .getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(plot.says());
    }

    private static int length(double millimetres) {
        return Units.toEMU(millimetres / MILLIMETRES_OF_AN_INCH * Units.POINT_DPI);
    }
}
