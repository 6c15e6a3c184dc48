package org.emic.reliability;

import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.adjudication.Reconciliation;
import org.emic.coding.RevealedRound;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.reliability.LinesBehind.Wanted;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.study.StudyDesk;
import org.emic.transcripts.Transcript;

/// How alike the two coders of a revealed round coded, and how much of each reading stayed, label by label and
/// interview by interview. For studies that show such figures; others are refused.
public final class RoundAgreement {

    private final Database database;
    private final StudyDesk studies;
    private final Reconciliation reconciliation;
    private final Calculation calculation = new Calculation();

    public RoundAgreement(Database database, StudyDesk studies, Reconciliation reconciliation) {
        this.database = database;
        this.studies = studies;
        this.reconciliation = reconciliation;
    }

    /// @throws Refused if the study shows no agreement figures, or no round is revealed
    public AgreementTable table(Actor actor, Comparison comparison) {
        return database.read(tx -> table(compared(tx, actor, comparison)));
    }

    /// Before resolution, inside a transaction of a use case that has checked.
    public AgreementTable before(Transaction tx, RevealedRound round) {
        return table(new Comparing(tx, round, reconciliation).of(Comparison.BEFORE));
    }

    private AgreementTable table(Compared compared) {
        var lines = compared.lines();
        var drawing = Drawing.of(lines.transcripts().size());
        var labels = compared.labels().stream()
                .map(label -> label(drawing, compared, label))
                .toList();
        return new AgreementTable(
                compared.comparison(),
                labels,
                together(drawing, compared),
                compared.unlinked(),
                lines.size(),
                lines.transcripts().size(),
                drawing);
    }

    private Optional<Figures> together(Drawing drawing, Compared compared) {
        return compared.labels().isEmpty()
                ? Optional.empty()
                : Optional.of(calculation.ofLabels(drawing, compared.tallies(compared.labels())));
    }

    private LabelAgreement label(Drawing drawing, Compared compared, LabelMarks label) {
        return new LabelAgreement(label.code(), label.name(), calculation.ofLabel(drawing, compared.counts(label)));
    }

    /// Each interview in which a label was given; its lines are drawn again for the intervals.
    ///
    /// @throws Refused if the study shows no agreement figures, or no round is revealed
    public List<InterviewAgreement> interviews(Actor actor, Comparison comparison) {
        return database.read(tx -> {
            var compared = compared(tx, actor, comparison);
            return compared.lines().transcripts().stream()
                    .filter(transcript -> !compared.labelsIn(transcript).isEmpty())
                    .map(transcript -> interview(compared, transcript))
                    .toList();
        });
    }

    private InterviewAgreement interview(Compared compared, Transcript transcript) {
        var labels = compared.labelsIn(transcript);
        var figures = calculation.ofLabels(Drawing.of(1), List.of(compared.tallies(labels, transcript)));
        return new InterviewAgreement(transcript.summary(), labels.size(), figures);
    }

    /// One label: its figures, and lines behind them.
    ///
    /// @throws Refused if the study shows no agreement figures, or no round is revealed
    /// @throws NotThere if the label is not compared
    public LinesBehind behind(Actor actor, Comparison comparison, AgreedCodeId code, Wanted wanted) {
        return database.read(tx -> {
            var compared = compared(tx, actor, comparison);
            var label = compared.labels().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow(NotThere::new);
            var transcripts = compared.lines().transcripts();
            var figures = label(Drawing.of(transcripts.size()), compared, label).figures();
            return new LinesBehind(
                    Optional.of(label.name()), figures, kinds(compared, figures, List.of(label), transcripts, wanted));
        });
    }

    /// One interview: its figures, and lines behind them.
    ///
    /// @throws Refused if the study shows no agreement figures, or no round is revealed
    /// @throws NotThere if no label was given in it
    public LinesBehind behind(Actor actor, Comparison comparison, TranscriptId interview, Wanted wanted) {
        return database.read(tx -> {
            var compared = compared(tx, actor, comparison);
            var transcript = compared.lines().transcripts().stream()
                    .filter(each -> each.summary().id().equals(interview))
                    .filter(each -> !compared.labelsIn(each).isEmpty())
                    .findFirst()
                    .orElseThrow(NotThere::new);
            var figures = interview(compared, transcript).figures();
            return new LinesBehind(
                    Optional.of(transcript.summary().title()),
                    figures,
                    kinds(compared, figures, compared.labelsIn(transcript), List.of(transcript), wanted));
        });
    }

    /// All labels together: their figures, and lines behind them.
    ///
    /// @throws Refused if the study shows no agreement figures, or no round is revealed
    /// @throws NotThere if no label is compared
    public LinesBehind together(Actor actor, Comparison comparison, Wanted wanted) {
        return database.read(tx -> {
            var compared = compared(tx, actor, comparison);
            var transcripts = compared.lines().transcripts();
            var figures = together(Drawing.of(transcripts.size()), compared).orElseThrow(NotThere::new);
            return new LinesBehind(
                    Optional.empty(), figures, kinds(compared, figures, compared.labels(), transcripts, wanted));
        });
    }

    private static List<LinesBehind.Kind> kinds(
            Compared compared, Figures figures, List<LabelMarks> labels, List<Transcript> within, Wanted wanted) {
        return wanted.kinds().stream()
                .map(by -> {
                    var count = by.in(figures.counts());
                    var page = wanted.pageOf(count);
                    var skip = (page - 1L) * wanted.size();
                    return new LinesBehind.Kind(
                            by,
                            count,
                            page,
                            wanted.pages(count),
                            compared.given(labels, within, by, skip, wanted.size()));
                })
                .toList();
    }

    private Compared compared(Transaction tx, Actor actor, Comparison comparison) {
        var round = reconciliation.round(tx, actor);
        if (!studies.find(tx, actor.study()).showsAgreement()) {
            throw new Refused("refusal.agreement.hidden");
        }
        return new Comparing(tx, round, reconciliation).of(comparison);
    }
}
