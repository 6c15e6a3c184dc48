package org.emic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.report.ReportDocument.Cell;
import org.emic.report.ReportDocument.Column;
import org.emic.report.ReportDocument.Figure;
import org.emic.report.ReportDocument.Kind;
import org.emic.report.ReportDocument.Of;
import org.emic.report.ReportDocument.Row;
import org.emic.report.ReportDocument.Table;
import org.emic.report.ReportDocument.Whole;
import org.emic.report.ReportDocument.Words;
import org.emic.study.Share;
import org.emic.themes.Quotation;

/// The tables of a report.
final class ReportTables {

    private final StudyReport report;
    private final ReportWords words;

    ReportTables(StudyReport report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    Table participants() {
        var rows = new ArrayList<Row>();
        for (var characteristic : report.participants().characteristics()) {
            switch (characteristic) {
                case Characteristic.Values values -> values(rows, values);
                case Characteristic.Numbers numbers -> rows.add(numbers(numbers));
            }
        }
        return new Table(
                words.of("table1", report.participants().size()),
                words.of("sheet.participants"),
                true,
                List.of(words("characteristic"), new Column(words.of("column.share"), Kind.SHARE)),
                rows);
    }

    private void values(List<Row> rows, Characteristic.Values values) {
        rows.add(new Row(true, List.of(new Words(values.name()), new Words(""))));
        for (var value : values.values()) {
            var text = value.text().equals("yes") || value.text().equals("no")
                    ? words.of("value." + value.text())
                    : value.text();
            rows.add(new Row(false, List.of(new Words(text, 1), new Of(value.share()))));
        }
        if (values.unknown() > 0) {
            var base = report.participants().size();
            rows.add(new Row(
                    false, List.of(new Words(words.of("not-known"), 1), new Of(new Share(values.unknown(), base)))));
        }
    }

    private Row numbers(Characteristic.Numbers numbers) {
        var name = numbers.unknown() > 0
                ? words.of("mean-of", numbers.name(), numbers.known())
                : words.of("mean", numbers.name());
        return new Row(true, List.of(new Words(name), new Words(ReportText.number(numbers))));
    }

    Table themes() {
        var rows = report.themes().rows().stream()
                .map(row -> new Row(
                        row.level() == ThemeTable.Level.THEME,
                        List.of(
                                new Words(row.title(), row.level().depth()),
                                new Of(row.share()),
                                new Whole(row.passages()),
                                new Whole(row.negatives()),
                                row.level() == ThemeTable.Level.CODE ? new Words("") : new Whole(row.codes()))))
                .toList();
        return new Table(
                words.of("table2", report.participants().size()),
                words.of("sheet.themes"),
                true,
                List.of(
                        words("theme"),
                        new Column(words.of("column.share"), Kind.SHARE),
                        number("passages"),
                        number("negatives"),
                        number("codes")),
                rows);
    }

    Table figures() {
        var rows = ReportFigures.of(report.figures()).stream()
                .map(line -> new Row(
                        false,
                        List.of(
                                new Words(
                                        words.full(line.key(), line.arguments().toArray())),
                                new Whole(line.count()))))
                .toList();
        return new Table(
                words.of("figures"), words.of("sheet.methods"), true, List.of(words("what"), number("number")), rows);
    }

    /// Whose quotations the report has: an absent role shows as 0.
    Table voices() {
        var quoted = report.quotations().byRole();
        var rows = new ArrayList<Row>();
        report.participants().characteristics().stream()
                .filter(Characteristic.Values.class::isInstance)
                .map(Characteristic.Values.class::cast)
                .filter(values -> report.participants().role().equals(Optional.of(values.name())))
                .flatMap(values -> values.values().stream())
                .forEach(value -> rows.add(new Row(
                        false,
                        List.of(
                                new Words(value.text()),
                                new Whole(value.share().count()),
                                new Whole(quoted.getOrDefault(value.text(), 0))))));
        if (quoted.containsKey("")) {
            rows.add(new Row(
                    false,
                    List.of(new Words(words.of("not-known")), new Words(""), new Whole(quoted.getOrDefault("", 0)))));
        }
        return new Table(
                words.of("voices"),
                words.of("sheet.voices"),
                true,
                List.of(words("role"), number("participants"), number("quotations")),
                rows);
    }

    /// For the workbook: a quotation a row.
    Table quotations() {
        var rows = new ArrayList<Row>();
        for (var entry : report.quotations().entries()) {
            for (var quotation : entry.quotations()) {
                rows.add(new Row(
                        false,
                        List.of(
                                new Words(entry.theme()),
                                new Words(entry.subcategory()),
                                new Words(entry.code()),
                                new Words(quotation.text()),
                                new Words(speaker(quotation)),
                                new Words(quotation.role().orElse("")),
                                new Whole(quotation.firstLine()),
                                new Whole(quotation.lastLine()),
                                new Words(quotation.coding().negative() ? words.of("value.yes") : ""))));
            }
        }
        return new Table(
                words.of("quotations"),
                words.of("sheet.quotations"),
                false,
                List.of(
                        words("theme-only"),
                        words("subcategory"),
                        words("code"),
                        words("quotation"),
                        words("participant"),
                        words("role"),
                        number("first-line"),
                        number("last-line"),
                        words("negative")),
                rows);
    }

    Table agreement(ReportedAgreement agreement) {
        var measures = agreement.measures();
        var columns = new ArrayList<>(List.of(words("label"), number("both"), number("only-a"), number("only-b")));
        measures.forEach(measure -> columns.add(new Column(words.of("measure." + measure), Kind.NUMBER)));
        var rows = new ArrayList<Row>();
        for (var row : agreement.rows()) {
            var cells = new ArrayList<Cell>(List.of(
                    new Words(row.label()), new Whole(row.both()), new Whole(row.onlyA()), new Whole(row.onlyB())));
            for (var measure : measures) {
                cells.add(row.figure(measure).map(this::coefficient).orElse(new Words("")));
            }
            rows.add(new Row(false, cells));
        }
        return new Table(words.of("table3"), words.of("sheet.agreement"), true, columns, rows);
    }

    private Cell coefficient(ReportedAgreement.Figure figure) {
        return figure.value()
                .<Cell>map(value -> new Figure(value.estimate(), value.text()))
                .orElseGet(() -> new Words(words.of("undefined", figure.undefined())));
    }

    /// Who and where: `P04, Oncology consultant, line 88`.
    String place(Quotation quotation) {
        var lines = quotation.firstLine() == quotation.lastLine()
                ? words.of("line", quotation.firstLine())
                : words.of("lines", quotation.firstLine(), quotation.lastLine());
        return quotation
                .role()
                .map(role -> words.of("source-role", speaker(quotation), role, lines))
                .orElseGet(() -> words.of("source", speaker(quotation), lines));
    }

    private String speaker(Quotation quotation) {
        return quotation.speaker().map(speaker -> speaker.label()).orElseGet(() -> words.of("somebody"));
    }

    private Column words(String key) {
        return new Column(words.of("column." + key), Kind.WORDS);
    }

    private Column number(String key) {
        return new Column(words.of("column." + key), Kind.NUMBER);
    }
}
