package org.emic.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.AgreedCodings;
import org.emic.adjudication.DiscrepancyClass;
import org.emic.adjudication.DiscussedPlace;
import org.emic.adjudication.LabelVerdict;
import org.emic.adjudication.Reconciliation;
import org.emic.adjudication.ResolutionKind;
import org.emic.agreement.Estimate;
import org.emic.coding.RevealedRound;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.reliability.Figure;
import org.emic.reliability.LabelAgreement;
import org.emic.reliability.RoundAgreement;
import org.emic.report.Evidence;
import org.emic.report.Proceedings;
import org.emic.report.ReportedAgreement;
import org.emic.storage.Transaction;
import org.emic.study.ParticipantDesk;
import org.emic.study.Roster;
import org.emic.themes.Material;
import org.emic.transcripts.Transcript;
import org.emic.transcripts.TranscriptDesk;
import org.emic.transcripts.TranscriptSummary;

/// What Phase 2 and the report work on, from the use cases that keep it.
final class KeptMaterial implements Material, Evidence {

    private final Reconciliation reconciliation;
    private final ParticipantDesk participants;
    private final TranscriptDesk transcripts;
    private final RoundAgreement agreement;

    KeptMaterial(
            Reconciliation reconciliation,
            ParticipantDesk participants,
            TranscriptDesk transcripts,
            RoundAgreement agreement) {
        this.reconciliation = reconciliation;
        this.participants = participants;
        this.transcripts = transcripts;
        this.agreement = agreement;
    }

    @Override
    public AgreedCodings agreed(Transaction tx, RevealedRound round) {
        return reconciliation.of(tx, round);
    }

    @Override
    public List<AgreedCode> codes(Transaction tx, RevealedRound round) {
        return reconciliation.codes(tx, round).stream()
                .filter(code -> code.retiredAt().isEmpty())
                .toList();
    }

    @Override
    public Roster roster(Transaction tx, StudyId study) {
        return participants.roster(tx, study);
    }

    @Override
    public List<TranscriptSummary> transcripts(Transaction tx, StudyId study) {
        return transcripts.list(tx, study);
    }

    @Override
    public Transcript transcript(Transaction tx, StudyId study, TranscriptId id) {
        return transcripts.find(tx, study, id);
    }

    @Override
    public Proceedings proceedings(Transaction tx, RevealedRound round) {
        Map<DiscrepancyClass, Integer> discrepancies = new EnumMap<>(DiscrepancyClass.class);
        Map<ResolutionKind, Integer> resolutions = new EnumMap<>(ResolutionKind.class);
        var deferred = 0;
        for (var place : reconciliation.places(tx, round)) {
            discrepancies.merge(place.discrepancy().kind(), 1, Integer::sum);
            place.inForce().ifPresent(found -> resolutions.merge(found.kind(), 1, Integer::sum));
            deferred += place.state() == DiscussedPlace.State.DEFERRED ? 1 : 0;
        }
        return new Proceedings(labels(tx, round), discrepancies, resolutions, deferred);
    }

    private Map<LabelVerdict, Integer> labels(Transaction tx, RevealedRound round) {
        Map<LabelVerdict, Integer> labels = new EnumMap<>(LabelVerdict.class);
        reconciliation.decisions(tx, round).forEach(decision -> labels.merge(decision.verdict(), 1, Integer::sum));
        return labels;
    }

    @Override
    public Optional<ReportedAgreement> agreement(Transaction tx, RevealedRound round) {
        var table = agreement.before(tx, round);
        var rows = table.labels().stream().map(KeptMaterial::row).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new ReportedAgreement(table.lines(), rows));
    }

    private static ReportedAgreement.Row row(LabelAgreement label) {
        var counts = label.figures().counts();
        var figures = label.figures().all().stream().map(KeptMaterial::figure).toList();
        return new ReportedAgreement.Row(label.name(), counts.both(), counts.onlyA(), counts.onlyB(), figures);
    }

    private static ReportedAgreement.Figure figure(Figure figure) {
        var measure = figure.measure().word();
        return switch (figure.estimate()) {
            case Estimate.Value value ->
                new ReportedAgreement.Figure(
                        measure, Optional.of(new ReportedAgreement.Value(value.value(), interval(figure))), "");
            case Estimate.Undefined undefined ->
                new ReportedAgreement.Figure(
                        measure, Optional.empty(), undefined.reason().sentence());
        };
    }

    private static Optional<ReportedAgreement.Interval> interval(Figure figure) {
        return figure.bounds().map(bounds -> new ReportedAgreement.Interval(bounds.low(), bounds.high()));
    }
}
