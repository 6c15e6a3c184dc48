package org.emic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.emic.adjudication.DiscrepancyClass;
import org.emic.adjudication.LabelVerdict;
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
import org.jspecify.annotations.Nullable;

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
                    false,
                    List.of(
                            new Words(words.of("not-known"), 1),
                            new Of(new Share(values.unknown(), base)))));
        }
    }

    private Row numbers(Characteristic.Numbers numbers) {
        var name = numbers.unknown() > 0
                ? words.of("mean-of", numbers.name(), numbers.known())
                : words.of("mean", numbers.name());
        return new Row(true, List.of(new Words(name), numberCell(numbers, words)));
    }

    /// `12.2 (2–30)`, or `≥ 48.3 (4–100+)` where some values are top-coded.
    static Cell numberCell(Characteristic.Numbers numbers, ReportWords words) {
        if (numbers.range().isEmpty()) {
            return new Words(words.of("not-known"));
        }
        var range = numbers.range().get();
        var mean = numbers.mean().map(value -> switch (numbers.bound()) {
            case EXACT -> value.toPlainString();
            case AT_LEAST -> "\u2265 " + value.toPlainString();
            case AT_MOST -> "\u2264 " + value.toPlainString();
        });
        var text = mean.map(value -> value + " ").orElse("") + "(" + range.lowest() + "\u2013" + range.highest() + ")";
        return new Words(text);
    }

    Table themes() {
        var rows = report.themes().rows().stream()
                .map(row -> new Row(
                        row.level() == ThemeTable.Level.THEME,
                        List.of(
                                new Words(row.title(), row.level().ordinal()),
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
        var figures = report.figures();
        var rows = new ArrayList<Row>();
        figure(rows, words.of("figure.interviews"), figures.interviews());
        figure(rows, words.of("figure.words"), figures.words());
        figures.minutes()
                .ifPresent(minutes -> figure(rows, words.of("figure.minutes", figures.withoutTimes()), minutes));
        figure(rows, words.of("figure.lines"), figures.lines());
        for (var coder : figures.coders()) {
            figure(rows, words.of("figure.codes", coder.letter()), coder.codes());
            figure(rows, words.of("figure.codings", coder.letter()), coder.codings());
        }
        for (var verdict : LabelVerdict.values()) {
            some(rows, "label." + verdict.word(), figures.labels().get(verdict));
        }
        for (var kind : DiscrepancyClass.values()) {
            some(rows, "discrepancy." + kind.word(), figures.discrepancies().get(kind));
        }
        new TreeMap<>(figures.resolutions()).forEach((kind, count) -> some(rows, "resolution." + kind, count));
        figure(rows, words.of("figure.agreed-codes"), figures.agreedCodes());
        figure(rows, words.of("figure.agreed-passages"), figures.agreedPassages());
        figure(rows, words.of("figure.open", figures.deferred()), figures.open());
        return new Table(
                words.of("figures"), words.of("sheet.methods"), true, List.of(words("what"), number("number")), rows);
    }

    private static void figure(List<Row> rows, String name, long count) {
        rows.add(new Row(false, List.of(new Words(name), new Whole(count))));
    }

    private void some(List<Row> rows, String key, @Nullable Integer count) {
        if (count != null && count > 0) {
            figure(rows, words.of(key), count);
        }
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
                    false, List.of(new Words(words.of("not-known")), new Words(""), new Whole(quoted.getOrDefault("", 0)))));
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

    Table agreement(AgreementTable agreement) {
        var measures = agreement.rows().stream()
                .flatMap(row -> row.figures().stream().map(AgreementTable.Figure::measure))
                .distinct()
                .toList();
        var columns = new ArrayList<>(
                List.of(words("label"), number("both"), number("only-a"), number("only-b")));
        measures.forEach(measure -> columns.add(new Column(words.of("measure." + measure), Kind.NUMBER)));
        var rows = new ArrayList<Row>();
        for (var row : agreement.rows()) {
            var cells = new ArrayList<Cell>(List.of(
                    new Words(row.label()), new Whole(row.both()), new Whole(row.onlyA()), new Whole(row.onlyB())));
            for (var measure : measures) {
                cells.add(row.figures().stream()
                        .filter(figure -> figure.measure().equals(measure))
                        .findFirst()
                        .map(this::coefficient)
                        .orElse(new Words("")));
            }
            rows.add(new Row(false, cells));
        }
        return new Table(words.of("table3"), words.of("sheet.agreement"), true, columns, rows);
    }

    private Cell coefficient(AgreementTable.Figure figure) {
        return figure.value()
                .<Cell>map(value -> new Figure(value.estimate(), estimate(value)))
                .orElseGet(() -> new Words(words.of("undefined", figure.undefined())));
    }

    private String estimate(AgreementTable.Value value) {
        var estimate = decimal(value.estimate());
        return value.interval()
                .map(interval ->
                        words.of("interval", estimate, decimal(interval.low()), decimal(interval.high())))
                .orElse(estimate);
    }

    private static String decimal(double value) {
        return String.format(Locale.ENGLISH, "%.2f", value);
    }

    /// Who and where: `P04, Oncology consultant, line 88`.
    String place(Quotation quotation) {
        var lines = quotation.firstLine() == quotation.lastLine()
                ? words.of("line", quotation.firstLine())
                : words.of("lines", quotation.firstLine(), quotation.lastLine());
        return quotation.role()
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
