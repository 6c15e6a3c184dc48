package org.emic.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.emic.adjudication.DecidedLabel;
import org.emic.adjudication.LabelVerdict;
import org.emic.adjudication.Proposal;
import org.emic.adjudication.ResolutionKind;
import org.emic.adjudication.RevealedStudy;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.binary.BinaryCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundAgreementTest {

    @TempDir
    private Path folder;

    @Test
    void linesAreCountedForLinkedLabelsAndResolutionsChangeNothing() {
        try (var study = new RevealedStudy(folder)) {
            var interview = study.transcript(20);
            var delay = study.code(study.coderA, "Delay");
            var waiting = study.code(study.coderB, "Waiting");
            var alone = study.code(study.coderB, "Nights");
            study.coding(study.coderA, delay, interview, study.lines(interview, 1, 4));
            study.coding(study.coderB, waiting, interview, study.lines(interview, 2, 6));
            study.coding(study.coderB, alone, interview, study.lines(interview, 9, 9));
            study.reveal();
            study.labels.decide(study.coderA, DecidedLabel.of(delay, waiting, LabelVerdict.SAME));

            var before = study.workbench.agreement().table(study.lead);

            assertThat(before.lines()).isEqualTo(20);
            assertThat(before.unlinked()).isEqualTo(1);
            var label = before.labels().getFirst();
            assertThat(label.counts()).isEqualTo(new BinaryCounts(3, 1, 2, 14));
            assertThat(value(label.percentAgreement())).isEqualTo(17 / 20.0, within(1e-9));
            // p_e = 0.2·0.25 + 0.8·0.75 = 0.65; κ = (0.85 − 0.65) / 0.35
            assertThat(value(label.cohenKappa())).isEqualTo(0.2 / 0.35, within(1e-9));
            study.places()
                    .forEach(place -> study.resolutions.sign(
                            study.coderB,
                            study.resolutions
                                    .propose(
                                            study.coderA,
                                            Proposal.first(place.discrepancy(), ResolutionKind.DROP, "Because."))
                                    .id()));
            assertThat(study.workbench.agreement().table(study.lead)).isEqualTo(before);
        }
    }

    @Test
    void whereEverythingIsAlikeTheReasonStandsInsteadOfANumber() {
        try (var study = new RevealedStudy(folder)) {
            var interview = study.transcript(4);
            var delay = study.code(study.coderA, "Delay");
            var waiting = study.code(study.coderB, "Waiting");
            for (var coding : List.of(study.lines(interview, 1, 4))) {
                study.coding(study.coderA, delay, interview, coding);
                study.coding(study.coderB, waiting, interview, coding);
            }
            study.reveal();
            study.labels.decide(study.coderA, DecidedLabel.of(delay, waiting, LabelVerdict.SAME));

            var label = study.workbench.agreement().table(study.lead).labels().getFirst();

            assertThat(label.krippendorffAlpha())
                    .isInstanceOfSatisfying(
                            Estimate.Undefined.class,
                            undefined -> assertThat(undefined.reason()).isEqualTo(Reason.NO_VARIATION));
            assertThat(label.cohenKappa()).isInstanceOf(Estimate.Undefined.class);
        }
    }

    private static double value(Estimate estimate) {
        return ((Estimate.Value) estimate).value();
    }
}
