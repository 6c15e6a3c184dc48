package org.emic.report;

import java.time.Instant;
import java.util.Optional;
import org.emic.saturation.Saturation;
import org.emic.study.Study;

/// Everything that a report says, before it is written in any form.
///
/// @param agreement only if the study shows agreement
/// @param saturation as soon as something is agreed
/// @param override why quotations that should stay in were let out, if the lead did so
public record StudyReport(
        Study study,
        Instant madeAt,
        ReportOptions options,
        ParticipantTable participants,
        ThemeTable themes,
        QuotationRegister quotations,
        Optional<ReportedAgreement> agreement,
        Optional<Saturation> saturation,
        MethodFigures figures,
        Optional<String> override) {

    /// Which of the figures the saturation curve is.
    public int saturationFigure() {
        return agreement.isPresent() ? 2 : 1;
    }

    /// As it may leave: without the quotations that must stay in.
    public StudyReport leaving() {
        return with(quotations.leaving(), Optional.empty());
    }

    /// As it leaves whole, on somebody's word.
    StudyReport overridden(String reason) {
        return with(quotations, Optional.of(reason));
    }

    private StudyReport with(QuotationRegister other, Optional<String> reason) {
        return new StudyReport(
                study, madeAt, options, participants, themes, other, agreement, saturation, figures, reason);
    }
}
