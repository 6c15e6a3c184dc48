package org.emic.report;

import java.util.ArrayList;
import java.util.List;
import org.emic.report.ReportDocument.Block;
import org.emic.report.ReportDocument.Heading;
import org.emic.report.ReportDocument.Paragraph;
import org.emic.report.ReportDocument.Picture;
import org.emic.report.ReportDocument.Quote;
import org.emic.themes.Disclosure;
import org.emic.themes.Quotation;

/// Puts a report into sentences and tables.
final class DocumentMaking {

    private final StudyReport report;
    private final ReportWords words;
    private final ReportTables tables;

    private DocumentMaking(StudyReport report, ReportWords words) {
        this.report = report;
        this.words = words;
        this.tables = new ReportTables(report, words);
    }

    static ReportDocument of(StudyReport report, ReportWords words) {
        var making = new DocumentMaking(report, words);
        return new ReportDocument(
                report.study().title(),
                report.study().question(),
                report.study().synthetic() ? words.of("synthetic") : "",
                making.blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(words.of("made", report.madeAt().toString().substring(0, 10))));
        blocks.add(new Heading(1, words.of("methods")));
        blocks.add(new Paragraph(words.of("profile." + report.study().profile().word())));
        blocks.add(tables.figures());
        blocks.add(new Heading(1, words.of("participants")));
        blocks.add(tables.participants());
        if (!report.participants().leftOut().isEmpty()) {
            blocks.add(new Paragraph(
                    words.of("left-out", String.join(", ", report.participants().leftOut()))));
        }
        blocks.add(new Heading(1, words.of("themes")));
        definitions(blocks);
        blocks.add(tables.themes());
        if (report.themes().unplaced() > 0) {
            blocks.add(new Paragraph(words.of("unplaced", report.themes().unplaced())));
        }
        quotations(blocks);
        agreement(blocks);
        report.saturation()
                .ifPresent(series -> blocks.addAll(SaturationBlocks.of(series, words, report.saturationFigure())));
        return blocks;
    }

    private void definitions(List<Block> blocks) {
        for (var row : report.themes().rows()) {
            if (row.level() == ThemeTable.Level.THEME) {
                blocks.add(new Paragraph(words.of("definition", row.title(), row.definition())));
            }
        }
    }

    private void quotations(List<Block> blocks) {
        var register = report.quotations();
        if (register.entries().isEmpty() && register.heldBack() == 0) {
            return;
        }
        blocks.add(new Heading(1, words.of("quotations")));
        blocks.add(new Paragraph(words.of("rule", report.options().quotations(), QuotationChoice.LONGEST)));
        if (register.heldBack() > 0) {
            blocks.add(new Paragraph(words.of("held-back", register.heldBack(), Disclosure.SMALLEST_ROLE)));
        }
        report.override()
                .ifPresent(reason -> blocks.add(
                        new Paragraph(words.of("overridden", register.stayingIn(), Disclosure.SMALLEST_ROLE, reason))));
        var group = "";
        for (var entry : register.entries()) {
            var here = entry.theme().isEmpty()
                    ? entry.subcategory()
                    : words.of("path", entry.theme(), entry.subcategory());
            if (!here.equals(group)) {
                blocks.add(new Heading(2, here));
                group = here;
            }
            blocks.add(new Heading(3, entry.code()));
            entry.quotations().forEach(each -> blocks.add(new Quote(each.text(), source(each))));
        }
        blocks.add(tables.voices());
        blocks.add(tables.quotations());
    }

    private String source(Quotation quotation) {
        var source = tables.place(quotation);
        return quotation.coding().negative() ? words.of("against", source) : source;
    }

    private void agreement(List<Block> blocks) {
        report.agreement().ifPresent(agreement -> {
            blocks.add(new Heading(1, words.of("agreement")));
            blocks.add(new Paragraph(words.of("agreement-what", agreement.lines())));
            if (!report.study().agreementReason().isEmpty()) {
                blocks.add(new Paragraph(
                        words.of("agreement-reason", report.study().agreementReason())));
            }
            blocks.add(tables.agreement(agreement));
            blocks.add(new Picture(words.of("plot"), ReportPlots.agreement(agreement)));
        });
    }
}
