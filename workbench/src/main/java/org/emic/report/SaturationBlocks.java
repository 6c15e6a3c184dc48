package org.emic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emic.agreement.saturation.GuestResult;
import org.emic.agreement.saturation.IncidenceEstimate;
import org.emic.report.ReportDocument.Block;
import org.emic.report.ReportDocument.Column;
import org.emic.report.ReportDocument.Heading;
import org.emic.report.ReportDocument.Kind;
import org.emic.report.ReportDocument.Paragraph;
import org.emic.report.ReportDocument.Picture;
import org.emic.report.ReportDocument.Row;
import org.emic.report.ReportDocument.Table;
import org.emic.report.ReportDocument.Whole;
import org.emic.report.ReportDocument.Words;
import org.emic.saturation.Saturation;
import org.emic.saturation.SaturationFigures;

/// Code saturation in sentences, a table and a picture. Interviews go by their numbers.
final class SaturationBlocks {

    private final Saturation saturation;
    private final ReportWords words;

    private SaturationBlocks(Saturation saturation, ReportWords words) {
        this.saturation = saturation;
        this.words = words;
    }

    /// @param number which figure of the report the plot is
    static List<Block> of(Saturation saturation, ReportWords words, int number) {
        var making = new SaturationBlocks(saturation, words);
        return List.of(
                new Heading(1, words.of("saturation")),
                new Paragraph(making.what()),
                new Paragraph(making.rule()),
                new Paragraph(making.estimates()),
                making.table(),
                new Picture(words.of("saturation.plot", number), List.of(ReportPlots.saturation(saturation, number))));
    }

    private SaturationFigures figures() {
        return saturation.figures();
    }

    private String what() {
        var codes = figures().observed().codes();
        return words.of(
                "saturation.what",
                codes.getLast(),
                codes.size(),
                figures().band().count(),
                String.valueOf(saturation.seed()));
    }

    private String rule() {
        var guest = figures().guest();
        var rule = guest.rule();
        var outcome = switch (guest.outcome()) {
            case GuestResult.Reached reached -> words.of("saturation.reached", reached.written());
            case GuestResult.NotReached _ -> words.of("saturation.not-reached");
            case GuestResult.Undefined undefined ->
                words.of("undefined", undefined.reason().sentence());
        };
        return words.of("saturation.rule", rule.base(), rule.run(), Math.round(100 * rule.threshold()), outcome);
    }

    private String estimates() {
        return words.of(
                "saturation.estimates",
                said(figures().chao2(), 1, ""),
                said(figures().coverage(), 100, "%"));
    }

    private String said(IncidenceEstimate estimate, int times, String unit) {
        return switch (estimate) {
            case IncidenceEstimate.Value value ->
                value.bounds()
                        .map(range -> words.of(
                                "saturation.range",
                                number(times * value.value(), unit),
                                number(times * range.low(), unit),
                                number(times * range.high(), unit)))
                        .orElseGet(() -> number(times * value.value(), unit));
            case IncidenceEstimate.Undefined undefined ->
                words.of("undefined", undefined.reason().sentence());
        };
    }

    private static String number(double number, String unit) {
        return String.format(Locale.ENGLISH, "%.1f", number) + unit;
    }

    private Table table() {
        var rows = new ArrayList<Row>();
        for (var place = 0; place < saturation.interviews().size(); place++) {
            rows.add(new Row(
                    false,
                    List.of(
                            new Words(String.valueOf(place + 1)),
                            new Whole(figures().observed().newCodes().get(place)),
                            new Whole(figures().observed().codes().get(place)),
                            new ReportDocument.Figure(
                                    figures().expected().expected(place + 1),
                                    number(figures().expected().expected(place + 1), "")),
                            new Whole(figures().band().low()[place]),
                            new Whole(figures().band().high()[place]))));
        }
        return new Table(
                words.of("saturation.table"),
                words.of("sheet.saturation"),
                true,
                List.of(
                        new Column(words.of("saturation.interview"), Kind.WORDS),
                        number("new"),
                        number("codes"),
                        number("expected"),
                        number("low"),
                        number("high")),
                rows);
    }

    private Column number(String key) {
        return new Column(words.of("saturation." + key), Kind.NUMBER);
    }
}
