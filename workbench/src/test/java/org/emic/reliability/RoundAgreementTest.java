package org.emic.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emic.adjudication.DecidedLabel;
import org.emic.adjudication.LabelVerdict;
import org.emic.adjudication.Proposal;
import org.emic.adjudication.ResolutionKind;
import org.emic.adjudication.RevealedStudy;
import org.emic.agreement.Estimate;
import org.emic.agreement.Reason;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.agreement.intervals.Interval;
import org.emic.agreement.intervals.Resampled;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.reliability.LinesBehind.Wanted;
import org.emic.study.ChangedStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class RoundAgreementTest {

    @TempDir
    private Path folder;

    private final List<DecidedLabel> pairs = new ArrayList<>();

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
            show(study, true);

            var before = table(study, Comparison.BEFORE);

            assertThat(before.lines()).isEqualTo(20);
            assertThat(before.unlinked()).isEqualTo(1);
            var label = before.labels().getFirst();
            assertThat(label.figures().counts()).isEqualTo(new BinaryCounts(3, 1, 2, 14));
            assertThat(value(label, Measure.PERCENT_AGREEMENT)).isEqualTo(17 / 20.0, within(1e-9));
            // p_e = 0.2·0.25 + 0.8·0.75 = 0.65; κ = (0.85 − 0.65) / 0.35
            assertThat(value(label, Measure.COHEN_KAPPA)).isEqualTo(0.2 / 0.35, within(1e-9));
            study.places()
                    .forEach(place -> study.resolutions.sign(
                            study.coderB,
                            study.resolutions
                                    .propose(
                                            study.coderA,
                                            Proposal.first(place.discrepancy(), ResolutionKind.DROP, "Because."))
                                    .id()));
            assertThat(table(study, Comparison.BEFORE)).isEqualTo(before);
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
            show(study, true);

            var label = table(study, Comparison.BEFORE).labels().getFirst();

            assertThat(estimate(label, Measure.KRIPPENDORFF_ALPHA))
                    .isInstanceOfSatisfying(
                            Estimate.Undefined.class,
                            undefined -> assertThat(undefined.reason()).isEqualTo(Reason.NO_VARIATION));
            assertThat(estimate(label, Measure.COHEN_KAPPA)).isInstanceOf(Estimate.Undefined.class);
        }
    }

    /// De Vries et al. 2008: the sums over the labels of what was observed and of what chance would give.
    @Test
    void allLabelsTogetherArePooledAndNotAveraged() {
        try (var study = new RevealedStudy(folder)) {
            var interview = study.transcript(20);
            give(study, interview, "Delay", "Waiting", new int[] {1, 4, 2, 6});
            give(study, interview, "Nights", "Sleep", new int[] {9, 9, 9, 9});
            study.reveal();
            link(study);

            var together = table(study, Comparison.BEFORE).together().orElseThrow();

            assertThat(together.counts()).isEqualTo(new BinaryCounts(4, 1, 2, 33));
            var kappa = ((Estimate.Value) together.figure(Measure.COHEN_KAPPA).estimate()).value();
            var observed = 17 / 20.0 + 1;
            var expected = 0.65 + (0.05 * 0.05 + 0.95 * 0.95);
            assertThat(kappa).isEqualTo((observed - expected) / (2 - expected), within(1e-9));
        }
    }

    @Test
    void eachFigureHasAnIntervalOfLinesOrOfInterviewsAndSaysWhich() {
        try (var study = new RevealedStudy(folder)) {
            for (var number = 0; number < 8; number++) {
                var interview = study.transcript(20);
                give(study, interview, "Delay " + number, "Waiting " + number, new int[] {1, 4, 2, 6});
            }
            study.reveal();
            link(study);

            var table = table(study, Comparison.BEFORE);

            assertThat(table.drawing().resampled()).isEqualTo(Resampled.DOCUMENTS);
            assertThat(Drawing.of(7).resampled()).isEqualTo(Resampled.UNITS_WITHIN_DOCUMENTS);
            assertThat(table.together().orElseThrow().all())
                    .allSatisfy(figure -> assertThat(figure.interval()).isInstanceOf(Interval.Bounds.class));
            assertThat(table(study, Comparison.BEFORE))
                    .as("the same samples each time")
                    .isEqualTo(table);
            assertThat(study.workbench.agreement().interviews(study.lead, Comparison.BEFORE))
                    .hasSize(8)
                    .allSatisfy(interview -> {
                        assertThat(interview.labels()).isEqualTo(1);
                        assertThat(interview.figures().counts()).isEqualTo(new BinaryCounts(3, 1, 2, 14));
                        assertThat(interview
                                        .figures()
                                        .figure(Measure.COHEN_KAPPA)
                                        .interval())
                                .isInstanceOf(Interval.Bounds.class);
                    });
        }
    }

    @Test
    void afterResolutionEachReadingIsComparedWithWhatWasAgreed() {
        try (var study = new RevealedStudy(folder)) {
            var interview = study.transcript(20);
            give(study, interview, "Delay", "Waiting", new int[] {1, 4, 2, 6});
            study.reveal();
            link(study);
            for (var place : study.places()) {
                var kept = Proposal.first(place.discrepancy(), ResolutionKind.A, "A's cut says it.");
                study.resolutions.sign(
                        study.coderB,
                        study.resolutions.propose(study.coderA, kept).id());
            }

            assertThat(counts(study, Comparison.A_AND_AGREED)).isEqualTo(new BinaryCounts(4, 0, 0, 16));
            assertThat(counts(study, Comparison.B_AND_AGREED)).isEqualTo(new BinaryCounts(3, 2, 1, 14));
        }
    }

    @Test
    void behindEachCountStandItsLines() {
        try (var study = new RevealedStudy(folder)) {
            var interview = study.transcript(20);
            give(study, interview, "Delay", "Waiting", new int[] {1, 4, 2, 6});
            study.reveal();
            link(study);
            var agreement = study.workbench.agreement();
            var code = table(study, Comparison.BEFORE).labels().getFirst().code();

            var behind = agreement.behind(study.lead, Comparison.BEFORE, code, Wanted.OVERVIEW);

            assertThat(said(behind))
                    .startsWith("both 3: 2 3 4", "only-one 1: 1", "only-other 2: 5 6")
                    .endsWith("neither 14: 7 8 9 10 11 12 13 14 15 16");
            assertThat(said(agreement.behind(study.lead, Comparison.BEFORE, interview, Wanted.OVERVIEW)))
                    .isEqualTo(said(behind));
            assertThatExceptionOfType(NotThere.class)
                    .isThrownBy(() -> agreement.behind(
                            study.lead,
                            Comparison.BEFORE,
                            new AgreedCodeId(java.util.UUID.randomUUID()),
                            Wanted.OVERVIEW));
        }
    }

    /// Each kind has as many lines as its count says, each line once for each label, page after page.
    @Test
    void allLabelsTogetherOpenTheirLinesPageByPage() {
        try (var study = new RevealedStudy(folder)) {
            var first = study.transcript(70);
            var second = study.transcript(50);
            give(study, first, "Delay", "Waiting", new int[] {1, 4, 2, 6});
            give(study, second, "Nights", "Sleep", new int[] {9, 9, 9, 12});
            study.reveal();
            link(study);
            var counts =
                    table(study, Comparison.BEFORE).together().orElseThrow().counts();

            for (var by : GivenLabel.By.values()) {
                var seen = new ArrayList<String>();
                var page = 0;
                LinesBehind.Kind kind;
                do {
                    page++;
                    kind = together(study, new Wanted(Optional.of(by), page));
                    assertThat(kind.lines()).hasSizeLessThanOrEqualTo(50);
                    kind.lines()
                            .forEach(given -> seen.add(given.name()
                                    + given.line().transcript().summary().id()
                                    + given.line().line().number()));
                } while (page < kind.pages());
                assertThat(seen).as(by.word()).hasSize((int) by.in(counts)).doesNotHaveDuplicates();
                assertThat(together(study, new Wanted(Optional.of(by), 999))).isEqualTo(kind);
            }
            assertThat(counts.neither()).isEqualTo(2 * 120 - 10);
            assertThat(together(study, new Wanted(Optional.of(GivenLabel.By.NEITHER), 0))
                            .pages())
                    .isEqualTo(5);
        }
    }

    private static LinesBehind.Kind together(RevealedStudy study, Wanted wanted) {
        return study.workbench
                .agreement()
                .together(study.lead, Comparison.BEFORE, wanted)
                .kinds()
                .getFirst();
    }

    /// `both 3: 2 3 4`: a kind, its count and its lines.
    private static List<String> said(LinesBehind behind) {
        return behind.kinds().stream()
                .map(kind -> kind.by().word() + " " + kind.count() + ": "
                        + kind.lines().stream()
                                .map(given -> String.valueOf(given.line().line().number()))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void aStudyThatShowsNoFiguresGivesNoneOnAnyPath() {
        try (var study = new RevealedStudy(folder)) {
            var interview = study.transcript(20);
            give(study, interview, "Delay", "Waiting", new int[] {1, 4, 2, 6});
            study.reveal();
            link(study);
            var code = table(study, Comparison.BEFORE).labels().getFirst().code();
            show(study, false);
            var agreement = study.workbench.agreement();

            for (ThrowingCallable asking : List.<ThrowingCallable>of(
                    () -> agreement.table(study.lead, Comparison.BEFORE),
                    () -> agreement.interviews(study.lead, Comparison.BEFORE),
                    () -> agreement.behind(study.lead, Comparison.BEFORE, code, Wanted.OVERVIEW),
                    () -> agreement.behind(study.lead, Comparison.BEFORE, interview, Wanted.OVERVIEW),
                    () -> agreement.together(study.lead, Comparison.BEFORE, Wanted.OVERVIEW))) {
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(asking)
                        .satisfies(refused -> assertThat(refused.key()).isEqualTo("refusal.agreement.hidden"));
            }
        }
    }

    /// @param lines first and last of A, first and last of B
    private void give(RevealedStudy study, TranscriptId interview, String ofA, String ofB, int[] lines) {
        var a = study.code(study.coderA, ofA);
        var b = study.code(study.coderB, ofB);
        study.coding(study.coderA, a, interview, study.lines(interview, lines[0], lines[1]));
        study.coding(study.coderB, b, interview, study.lines(interview, lines[2], lines[3]));
        pairs.add(DecidedLabel.of(a, b, LabelVerdict.SAME));
    }

    private void link(RevealedStudy study) {
        pairs.forEach(pair -> study.labels.decide(study.coderA, pair));
        show(study, true);
    }

    private static void show(RevealedStudy study, boolean agreement) {
        var now = study.workbench.studies().show(study.lead);
        study.workbench
                .studies()
                .change(
                        study.lead,
                        new ChangedStudy(now.title(), now.question(), now.profile(), agreement, "", now.version()));
    }

    private static AgreementTable table(RevealedStudy study, Comparison comparison) {
        return study.workbench.agreement().table(study.lead, comparison);
    }

    private static BinaryCounts counts(RevealedStudy study, Comparison comparison) {
        return table(study, comparison).labels().getFirst().figures().counts();
    }

    private static Estimate estimate(LabelAgreement label, Measure measure) {
        return label.figures().figure(measure).estimate();
    }

    private static double value(LabelAgreement label, Measure measure) {
        return ((Estimate.Value) estimate(label, measure)).value();
    }
}
