package org.emic.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.emic.accounts.Forbidden;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.CodeId;
import org.emic.ids.TranscriptId;
import org.emic.journal.JournalEntry;
import org.emic.refusal.Refusal;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.transcripts.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class ResolutionDeskTest {

    @TempDir
    private Path folder;

    private RevealedStudy study;
    private TranscriptId transcript;
    private CodeId delay;
    private CodeId body;
    private CodeId waiting;
    private CodeId questions;

    @BeforeEach
    void begin() {
        study = new RevealedStudy(folder);
        transcript = study.transcript(40);
        delay = study.code(study.coderA, "Delay");
        body = study.code(study.coderA, "Something under the skin");
        waiting = study.code(study.coderB, "Waiting");
        questions = study.code(study.coderB, "Questions nobody prepares us for");
        study.coding(study.coderA, delay, transcript, PlainTranscript.lines(1, 1));
        study.coding(study.coderB, waiting, transcript, PlainTranscript.lines(1, 1));
        study.coding(study.coderA, body, transcript, PlainTranscript.lines(10, 11));
        study.coding(study.coderB, questions, transcript, PlainTranscript.lines(10, 12));
        study.coding(study.coderA, delay, transcript, PlainTranscript.lines(20, 21));
        study.reveal();
        study.labels.decide(study.coderA, DecidedLabel.of(delay, waiting, LabelVerdict.SAME));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private DiscussedPlace place(DiscrepancyClass kind) {
        return study.places().stream()
                .filter(place -> place.discrepancy().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Resolution propose(DiscrepancyClass where, ResolutionKind kind, Proposal.Wish... wishes) {
        var place = place(where);
        return study.resolutions.propose(
                study.coderA,
                new Proposal(
                        transcript,
                        place.discrepancy().key(),
                        place.resolutions().size(),
                        kind,
                        List.of(wishes),
                        "Because of the pause in line 11."));
    }

    private static String key(Throwable thrown) {
        return ((Refusal) thrown).key();
    }

    private List<String> agreed() {
        var agreed = study.agreed();
        return agreed.codings().stream()
                .map(coding -> agreed.codes().stream()
                                .filter(code -> code.id().equals(coding.code()))
                                .findFirst()
                                .orElseThrow()
                                .name()
                        + " " + coding.span().start() + "–" + coding.span().end())
                .toList();
    }

    @Test
    void whatBothSaidStandsByItselfAndTheRestIsOpen() {
        assertThat(agreed()).containsExactly("Delay 0–9");
        assertThat(study.agreed().open()).isEqualTo(2);
    }

    @Test
    void aPlaceIsSettledWhenBothHaveSignedTheSame() {
        var proposal = propose(DiscrepancyClass.MEANING, ResolutionKind.BOTH);
        assertThat(place(DiscrepancyClass.MEANING).state()).isEqualTo(DiscussedPlace.State.WAITING);
        assertThat(agreed()).hasSize(1);

        var after = study.resolutions.sign(study.coderB, proposal.id());

        assertThat(after.state()).isEqualTo(DiscussedPlace.State.SETTLED);
        assertThat(agreed())
                .containsExactly(
                        "Delay 0–9", "Questions nobody prepares us for 90–119", "Something under the skin 90–109");
        assertThat(study.agreed().open()).isEqualTo(1);
    }

    @Test
    void keepingOneAndDroppingWork() {
        study.resolutions.sign(
                study.coderB,
                propose(DiscrepancyClass.MEANING, ResolutionKind.B).id());
        study.resolutions.sign(
                study.coderB,
                propose(DiscrepancyClass.ONE_CODER, ResolutionKind.DROP).id());

        assertThat(agreed()).containsExactly("Delay 0–9", "Questions nobody prepares us for 90–119");
        assertThat(study.agreed().open()).isZero();
    }

    @Test
    void anotherCodeAtAnotherPassageCanStand() {
        var wish = new Proposal.Wish(
                new Proposal.Chosen.Fresh(new AgreedName("Left with the question", "")), PlainTranscript.lines(11, 13));

        study.resolutions.sign(
                study.coderB,
                propose(DiscrepancyClass.MEANING, ResolutionKind.EDITED, wish).id());

        assertThat(agreed()).containsExactly("Delay 0–9", "Left with the question 100–129");
    }

    @Test
    void aPlaceCanBeSplit() {
        study.resolutions.sign(
                study.coderB,
                propose(
                                DiscrepancyClass.MEANING,
                                ResolutionKind.SPLIT,
                                new Proposal.Wish(new Proposal.Chosen.Own(body), PlainTranscript.lines(10, 10)),
                                new Proposal.Wish(new Proposal.Chosen.Own(questions), PlainTranscript.lines(11, 12)))
                        .id());

        assertThat(agreed())
                .containsExactly(
                        "Delay 0–9", "Something under the skin 90–99", "Questions nobody prepares us for 100–119");
    }

    @Test
    void bothPassagesOfOneMeaningStandAsOne() {
        study.labels.decide(study.coderB, DecidedLabel.of(body, questions, LabelVerdict.SAME));

        study.resolutions.sign(
                study.coderB,
                propose(DiscrepancyClass.BOUNDARY, ResolutionKind.BOTH).id());

        assertThat(agreed()).containsExactly("Delay 0–9", "Something under the skin 90–119");
    }

    @Test
    void aDeferralBothSignedLeavesThePlaceOpen() {
        study.resolutions.sign(
                study.coderB,
                propose(DiscrepancyClass.MEANING, ResolutionKind.DEFER).id());

        assertThat(place(DiscrepancyClass.MEANING).state()).isEqualTo(DiscussedPlace.State.DEFERRED);
        assertThat(study.agreed().open()).isEqualTo(2);
    }

    @Test
    void theOtherMayProposeSomethingElseAndBothStay() {
        var first = propose(DiscrepancyClass.MEANING, ResolutionKind.A);
        var place = place(DiscrepancyClass.MEANING).discrepancy();
        var second = study.resolutions.propose(
                study.coderB,
                new Proposal(transcript, place.key(), 1, ResolutionKind.B, List.of(), "No, the question."));

        study.resolutions.sign(study.coderA, second.id());

        assertThat(place(DiscrepancyClass.MEANING).resolutions()).hasSize(2);
        assertThat(agreed()).contains("Questions nobody prepares us for 90–119");
        assertThatThrownBy(() -> study.resolutions.sign(study.coderB, first.id()))
                .isInstanceOf(Stale.class)
                .extracting(ResolutionDeskTest::key)
                .isEqualTo("refusal.resolution.overtaken");
    }

    @Test
    void sendingTwiceAndProposingBlindlyAreRefused() {
        var proposal = propose(DiscrepancyClass.MEANING, ResolutionKind.A);
        var place = place(DiscrepancyClass.MEANING).discrepancy();

        assertThatThrownBy(() ->
                        study.resolutions.propose(study.coderA, Proposal.first(place, ResolutionKind.A, "Because.")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> study.resolutions.sign(study.coderA, proposal.id()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPlaceThatIsGoneCannotBeSettled() {
        var place = place(DiscrepancyClass.MEANING).discrepancy();
        var waiting = propose(DiscrepancyClass.ONE_CODER, ResolutionKind.A);
        var nowhere = new Discrepancy("0".repeat(32), place.kind(), transcript, place.span(), place.a(), place.b());

        assertThatThrownBy(() ->
                        study.resolutions.propose(study.coderB, Proposal.first(nowhere, ResolutionKind.A, "Because.")))
                .extracting(ResolutionDeskTest::key)
                .isEqualTo("refusal.resolution.place-gone");
        assertThat(waiting.number()).isEqualTo(1);
    }

    @Test
    void aSignatureCanBeTakenBackUntilBothHaveSigned() {
        var proposal = propose(DiscrepancyClass.MEANING, ResolutionKind.A);
        study.resolutions.takeBack(study.coderA, proposal.id());
        assertThat(place(DiscrepancyClass.MEANING).state()).isEqualTo(DiscussedPlace.State.OPEN);

        study.resolutions.sign(study.coderA, proposal.id());
        study.resolutions.sign(study.coderB, proposal.id());
        assertThatThrownBy(() -> study.resolutions.takeBack(study.coderB, proposal.id()))
                .extracting(ResolutionDeskTest::key)
                .isEqualTo("refusal.resolution.signed-by-both");
    }

    @Test
    void proposalsThatDoNotFitAreRefused() {
        var far = new Proposal.Wish(new Proposal.Chosen.Own(body), PlainTranscript.lines(30, 31));
        var beyond = new Proposal.Wish(new Proposal.Chosen.Own(body), new TextSpan(95, 100_000));

        assertThatThrownBy(() -> propose(DiscrepancyClass.ONE_CODER, ResolutionKind.B))
                .extracting(ResolutionDeskTest::key)
                .isEqualTo("refusal.resolution.nothing-of-b");
        assertThatThrownBy(() -> propose(DiscrepancyClass.ONE_CODER, ResolutionKind.BOTH))
                .extracting(ResolutionDeskTest::key)
                .isEqualTo("refusal.resolution.only-one");
        assertThatThrownBy(() -> propose(DiscrepancyClass.MEANING, ResolutionKind.EDITED, far))
                .extracting(ResolutionDeskTest::key)
                .isEqualTo("refusal.resolution.elsewhere");
        assertThatThrownBy(() -> propose(DiscrepancyClass.MEANING, ResolutionKind.EDITED, beyond))
                .extracting(ResolutionDeskTest::key)
                .isEqualTo("refusal.resolution.elsewhere");
        assertThatThrownBy(() -> propose(DiscrepancyClass.MEANING, ResolutionKind.SPLIT, far))
                .extracting(ResolutionDeskTest::key)
                .isEqualTo("refusal.resolution.split-two");
        assertThatThrownBy(() -> Proposal.first(place(DiscrepancyClass.MEANING).discrepancy(), ResolutionKind.A, "  "))
                .extracting(ResolutionDeskTest::key)
                .isEqualTo("refusal.resolution.reason-missing");
        assertThat(study.agreed().codes()).hasSize(1);
    }

    @Test
    void originalsStayAsTheyWereHoweverOftenAPlaceIsSettled() {
        var before = study.originals();
        for (var time = 0; time < 10; time++) {
            var kind = List.of(ResolutionKind.A, ResolutionKind.B, ResolutionKind.BOTH, ResolutionKind.DROP)
                    .get(time % 4);
            study.resolutions.sign(
                    study.coderB, propose(DiscrepancyClass.MEANING, kind).id());
        }

        assertThat(study.originals()).isEqualTo(before);
        var place = place(DiscrepancyClass.MEANING);
        assertThat(place.resolutions()).hasSize(10);
        assertThat(place.inForce().orElseThrow().kind()).isEqualTo(ResolutionKind.B);
    }

    @Test
    void theLeadReadsButDoesNotSettle() {
        var place = place(DiscrepancyClass.MEANING).discrepancy();

        assertThatThrownBy(() ->
                        study.resolutions.propose(study.lead, Proposal.first(place, ResolutionKind.A, "Because.")))
                .isInstanceOf(Forbidden.class);
        assertThat(study.places()).hasSize(2);
    }

    @Test
    void everyActIsInTheJournalWithoutItsWords() {
        var proposal = propose(DiscrepancyClass.MEANING, ResolutionKind.A);
        study.resolutions.sign(study.coderB, proposal.id());

        var entries =
                study.workbench.database().read(tx -> study.workbench.journal().all(tx, study.lead.study()));

        assertThat(entries)
                .extracting(entry -> entry.event().kind())
                .contains("label.decided", "agreed-code.made", "resolution.proposed", "resolution.signed");
        assertThat(entries)
                .extracting(JournalEntry::event)
                .noneMatch(event -> event.toString().contains("pause"));
    }

    @Test
    void settlingOneByOneTakesMilliseconds(@TempDir Path another) {
        try (var large = new RevealedStudy(another)) {
            var interview = large.transcript(700);
            var code = large.code(large.coderA, "Delay");
            for (var line = 1; line < 600; line += 2) {
                large.coding(large.coderA, code, interview, PlainTranscript.lines(line, line));
            }
            large.reveal();
            var places = large.places();
            var started = cpuTime();

            large.workbench
                    .database()
                    .change(
                            large.lead.study(),
                            tx -> places.forEach(place -> {
                                var wish = Proposal.first(place.discrepancy(), ResolutionKind.A, "Because.");
                                var proposal = large.resolutions.propose(tx, large.coderA, wish);
                                large.resolutions.sign(tx, large.coderB, proposal.id());
                            }));

            var each = cpuTime().minus(started).dividedBy(places.size());
            System.out.println("proposing and signing one: " + each.toNanos() / 1000 + " µs");
            assertThat(large.agreed().open()).isZero();
            assertThat(each).as("proposing and signing one").isLessThan(Duration.ofMillis(8));
        }
    }

    /// Of this thread, so that other work on the machine does not count.
    private static Duration cpuTime() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}
