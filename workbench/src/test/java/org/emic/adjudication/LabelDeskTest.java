package org.emic.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.emic.accounts.Forbidden;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.CodeId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.Refusal;
import org.emic.refusal.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class LabelDeskTest {

    @TempDir
    private Path folder;

    private RevealedStudy study;
    private TranscriptId transcript;
    private CodeId delay;
    private CodeId nights;
    private CodeId waiting;
    private CodeId owner;

    @BeforeEach
    void begin() {
        study = new RevealedStudy(folder);
        transcript = study.transcript(40);
        delay = study.code(study.coderA, "Delay before deciding");
        nights = study.code(study.coderA, "Nights");
        waiting = study.code(study.coderB, "Waiting for a decision");
        owner = study.code(study.coderB, "Nobody owns it");
        study.coding(study.coderA, delay, transcript, PlainTranscript.lines(1, 4));
        study.coding(study.coderB, waiting, transcript, PlainTranscript.lines(2, 5));
        study.coding(study.coderA, nights, transcript, PlainTranscript.lines(20, 20));
        study.coding(study.coderB, owner, transcript, PlainTranscript.lines(30, 31));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private LabelDecision decide(CodeId a, CodeId b, LabelVerdict verdict) {
        return study.labels.decide(study.coderA, DecidedLabel.of(a, b, verdict));
    }

    private static String key(Throwable thrown) {
        return ((Refusal) thrown).key();
    }

    @Test
    void nothingIsShownBeforeTheReveal() {
        assertThatThrownBy(() -> study.labels.board(study.coderA))
                .extracting(LabelDeskTest::key)
                .isEqualTo("refusal.round.not-revealed");
        assertThatThrownBy(() -> study.labels.board(study.lead))
                .extracting(LabelDeskTest::key)
                .isEqualTo("refusal.round.not-revealed");
    }

    @Test
    void proposalsComeWithTheirEvidenceAndAreNotDecisions() {
        study.reveal();

        var board = study.labels.board(study.lead);

        assertThat(board.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.both()).isEqualTo(3);
            assertThat(pair.onlyA()).isEqualTo(1);
            assertThat(pair.onlyB()).isEqualTo(1);
            assertThat(pair.isNearInText()).isTrue();
            assertThat(pair.decision()).isEmpty();
        });
        assertThat(board.placed()).isZero();
        assertThat(board.agreed()).isEmpty();
        assertThat(study.agreed().codings()).isEmpty();
    }

    @Test
    void sameMeaningMakesAnAgreedCodeCalledAsTheFirst() {
        study.reveal();

        decide(delay, waiting, LabelVerdict.SAME);

        var board = study.labels.board(study.coderB);
        assertThat(board.agreed()).singleElement().satisfies(code -> {
            assertThat(code.name()).isEqualTo("Delay before deciding");
            assertThat(code.definition()).isEqualTo("What Delay before deciding means.");
            assertThat(code.sources()).containsExactlyInAnyOrder(delay, waiting);
        });
        assertThat(board.placed()).isEqualTo(2);
    }

    @Test
    void anotherNameCanBeChosen() {
        study.reveal();
        var wish = new DecidedLabel(
                delay, waiting, LabelVerdict.SAME, "", Optional.of(new AgreedName("Time lost", "Before a decision.")));

        study.labels.decide(study.coderB, wish);

        assertThat(study.agreed().codes())
                .singleElement()
                .extracting(AgreedCode::name)
                .isEqualTo("Time lost");
    }

    @Test
    void aThirdCodeJoinsAndTwoAgreedCodesBecomeOne() {
        study.reveal();
        decide(delay, waiting, LabelVerdict.SAME);
        decide(nights, owner, LabelVerdict.SAME);

        decide(delay, owner, LabelVerdict.SAME);

        assertThat(study.agreed().codes())
                .singleElement()
                .satisfies(code -> assertThat(code.sources()).hasSize(4));
    }

    @Test
    void takingTheBridgeBackPartsWhatItHeld() {
        study.reveal();
        decide(delay, waiting, LabelVerdict.SAME);
        decide(nights, owner, LabelVerdict.SAME);
        var bridge = decide(delay, owner, LabelVerdict.SAME);

        study.labels.takeBack(study.coderB, bridge.id());

        assertThat(study.agreed().codes())
                .extracting(AgreedCode::sources)
                .containsExactlyInAnyOrder(java.util.Set.of(delay, waiting), java.util.Set.of(nights, owner));
    }

    @Test
    void aDecisionTakenBackStaysInTheRecordAndCountsForNothing() {
        study.reveal();
        var decision = decide(delay, waiting, LabelVerdict.SAME);

        study.labels.takeBack(study.coderB, decision.id());

        assertThat(study.agreed().codes()).isEmpty();
        var all = study.workbench
                .database()
                .read(tx -> new LabelStore(tx).all(study.reconciliation.round(tx, study.lead)));
        assertThat(all).singleElement().matches(each -> !each.stands());
        assertThatThrownBy(() -> study.labels.takeBack(study.coderB, decision.id()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void decidingTwiceIsRefusedAndDecidingOtherwiseReplaces() {
        study.reveal();
        decide(delay, waiting, LabelVerdict.SAME);

        assertThatThrownBy(() -> decide(delay, waiting, LabelVerdict.SAME))
                .extracting(LabelDeskTest::key)
                .isEqualTo("refusal.label.decided-already");

        decide(delay, waiting, LabelVerdict.A_PART_OF_B);
        assertThat(study.agreed().codes()).isEmpty();
        assertThat(study.places())
                .first()
                .extracting(place -> place.discrepancy().kind())
                .isEqualTo(DiscrepancyClass.GRANULARITY);
    }

    @Test
    void contradictionsAreRefused() {
        study.reveal();
        decide(delay, waiting, LabelVerdict.SAME);
        decide(nights, waiting, LabelVerdict.SAME);
        decide(nights, owner, LabelVerdict.NOT_SAME);

        assertThatThrownBy(() -> decide(delay, owner, LabelVerdict.SAME))
                .extracting(LabelDeskTest::key)
                .isEqualTo("refusal.label.contradicts");
    }

    @Test
    void codesThatAreOneThroughOthersCannotBeSaidToDiffer() {
        study.reveal();
        decide(delay, waiting, LabelVerdict.SAME);
        decide(nights, waiting, LabelVerdict.SAME);
        decide(nights, owner, LabelVerdict.SAME);

        assertThatThrownBy(() -> decide(delay, owner, LabelVerdict.NOT_SAME))
                .extracting(LabelDeskTest::key)
                .isEqualTo("refusal.label.same-through-others");
    }

    @Test
    void aCodeWithoutPartnerBecomesItsOwnOnDemand() {
        study.reveal();

        var code = study.labels.keepAlone(study.coderA, owner);

        assertThat(code.sources()).containsExactly(owner);
        assertThatThrownBy(() -> study.labels.keepAlone(study.coderB, owner))
                .extracting(LabelDeskTest::key)
                .isEqualTo("refusal.label.placed-already");
        study.labels.retire(study.coderA, code.id(), code.version());
        assertThat(study.agreed().codes()).isEmpty();
    }

    @Test
    void aNameIsGivenOnceAndChangedOnlyFromWhatWasSeen() {
        study.reveal();
        decide(delay, waiting, LabelVerdict.SAME);
        study.labels.keepAlone(study.coderA, nights);
        var codes = study.agreed().codes();
        var first = codes.stream()
                .filter(code -> code.sources().size() == 2)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() ->
                        study.labels.rename(study.coderA, first.id(), first.version(), new AgreedName("“NIGHTS”", "")))
                .extracting(LabelDeskTest::key)
                .isEqualTo("refusal.agreed-code.name-taken");
        study.labels.rename(study.coderA, first.id(), first.version(), new AgreedName("Time lost", ""));
        assertThatThrownBy(() ->
                        study.labels.rename(study.coderB, first.id(), first.version(), new AgreedName("Lost time", "")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whatResolutionsRestOnIsNotTakenApart() {
        study.reveal();
        var decision = decide(delay, waiting, LabelVerdict.SAME);
        var place = study.places().getFirst().discrepancy();
        var resolution =
                study.resolutions.propose(study.coderA, Proposal.first(place, ResolutionKind.A, "A cut it better."));

        assertThatThrownBy(() -> study.labels.takeBack(study.coderA, decision.id()))
                .extracting(LabelDeskTest::key)
                .isEqualTo("refusal.label.resolutions-rest");
        var code = study.agreed().codes().getFirst();
        assertThatThrownBy(() -> study.labels.retire(study.coderA, code.id(), code.version()))
                .extracting(LabelDeskTest::key)
                .isEqualTo("refusal.agreed-code.linked");

        study.resolutions.takeBack(study.coderA, resolution.id());
        study.labels.takeBack(study.coderA, decision.id());
        assertThat(study.agreed().codes()).isEmpty();
    }

    @Test
    void aLinkMadeByMistakeCanBeTakenBackThoughOlderResolutionsRestOnOneSide() {
        study.reveal();
        var alone = study.places().stream()
                .map(DiscussedPlace::discrepancy)
                .filter(place ->
                        place.kind() == DiscrepancyClass.ONE_CODER && !place.a().isEmpty())
                .findFirst()
                .orElseThrow();
        var resolution =
                study.resolutions.propose(study.coderA, Proposal.first(alone, ResolutionKind.A, "It is there."));
        study.resolutions.sign(study.coderB, resolution.id());
        var mistake = decide(nights, owner, LabelVerdict.SAME);

        study.labels.takeBack(study.coderA, mistake.id());

        var agreed = study.agreed();
        assertThat(agreed.codes())
                .singleElement()
                .satisfies(code -> assertThat(code.sources()).containsExactly(nights));
        assertThat(agreed.codings())
                .singleElement()
                .matches(coding -> coding.span().equals(PlainTranscript.lines(20, 20)));
    }

    @Test
    void theLeadReadsButDoesNotDecide() {
        study.reveal();

        assertThatThrownBy(() -> study.labels.decide(study.lead, DecidedLabel.of(delay, waiting, LabelVerdict.SAME)))
                .isInstanceOf(Forbidden.class);
    }
}
