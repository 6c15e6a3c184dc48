package org.emic.report;

import java.util.ArrayList;
import java.util.List;
import org.emic.adjudication.DiscrepancyClass;
import org.emic.adjudication.LabelVerdict;
import org.emic.adjudication.ResolutionKind;

/// The method figures in the order in which they are told, each with the key of its sentence.
public final class ReportFigures {

    private final List<Line> lines = new ArrayList<>();

    private ReportFigures() {}

    /// @param key of its sentence in `messages/report.properties`
    public record Line(String key, List<Object> arguments, long count) {}

    public static List<Line> of(MethodFigures figures) {
        var telling = new ReportFigures();
        telling.tell(figures);
        return List.copyOf(telling.lines);
    }

    private void tell(MethodFigures figures) {
        add("figure.interviews", figures.interviews());
        add("figure.words", figures.words());
        figures.minutes().ifPresent(minutes -> add("figure.minutes", minutes, figures.withoutTimes()));
        add("figure.lines", figures.lines());
        for (var coder : figures.coders()) {
            add("figure.codes", coder.codes(), coder.letter());
            add("figure.codings", coder.codings(), coder.letter());
        }
        for (var verdict : LabelVerdict.values()) {
            addSome("label." + verdict.word(), figures.labels().getOrDefault(verdict, 0));
        }
        for (var kind : DiscrepancyClass.values()) {
            addSome("discrepancy." + kind.word(), figures.discrepancies().getOrDefault(kind, 0));
        }
        for (var kind : ResolutionKind.values()) {
            addSome("resolution." + kind.word(), figures.resolutions().getOrDefault(kind, 0));
        }
        add("figure.agreed-codes", figures.agreedCodes());
        add("figure.agreed-passages", figures.agreedPassages());
        add("figure.open", figures.open(), figures.deferred());
    }

    private void addSome(String key, int count) {
        if (count > 0) {
            add(key, count);
        }
    }

    private void add(String key, long count, Object... arguments) {
        lines.add(new Line("report." + key, List.of(arguments), count));
    }
}
