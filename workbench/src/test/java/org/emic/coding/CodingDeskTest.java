package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.emic.SampleStudy;
import org.emic.accounts.Forbidden;
import org.emic.coding.CodingOutcome.Word;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.CodingId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.transcripts.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class CodingDeskTest {

    @TempDir
    Path folder;

    private SampleStudy study;
    private CodingDesk desk;
    private Code delay;

    @BeforeEach
    void open() {
        study = SampleStudy.open(folder);
        desk = study.workbench().codings();
        delay = study.code(study.first(), "Delay");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aCodingStandsOnItsWordsAndItsLinesCountAsVisited() {
        var coding = study.give(study.first(), delay, study.interview(), "\uD83D\uDE42 five weeks");
        var work = desk.work(study.first(), study.interview());
        assertThat(work.codings()).containsExactly(coding);
        assertThat(study.text(study.interview()).quote(coding.span())).isEqualTo("\uD83D\uDE42 five weeks");
        assertThat(work.visited()).extracting(VisitedLine::line).containsExactly(3);
        assertThat(work.progress()).isEqualTo(new Progress(7, 1, 1, 0, 1, 0));
    }

    @Test
    void askingTwiceMakesOneCoding() {
        var wish = wish(UUID.randomUUID(), "five weeks");
        var once = desk.add(study.first(), wish);
        var twice = desk.add(study.first(), wish);
        assertThat(once.word()).isEqualTo(Word.DONE);
        assertThat(twice.word()).isEqualTo(Word.ALREADY);
        assertThat(twice.standing()).isEqualTo(once.standing());
        assertThat(twice.lastAct()).isEqualTo(once.lastAct());
    }

    @Test
    void anIdOfAnotherCodingIsRefused() {
        var id = UUID.randomUUID();
        desk.add(study.first(), wish(id, "five weeks"));
        assertThatThrownBy(() -> desk.add(study.first(), wish(id, "Nothing"))).isInstanceOf(Stale.class);
    }

    @Test
    void anIdOfTheOtherCoderIsRefusedLikeAnyOther() {
        var id = UUID.randomUUID();
        desk.add(study.first(), wish(id, "five weeks"));
        var other = study.code(study.second(), "Delay");
        var span = study.spanOf(study.interview(), "five weeks");
        assertThatThrownBy(() ->
                        desk.add(study.second(), new NewCoding(new CodingId(id), study.interview(), other.id(), span)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theSameCodeOnTheSamePassageIsMerged() {
        var once = desk.add(study.first(), wish(UUID.randomUUID(), "five weeks"));
        var again = desk.add(study.first(), wish(UUID.randomUUID(), "five weeks"));
        assertThat(again.word()).isEqualTo(Word.MERGED);
        assertThat(again.standing()).isEqualTo(once.standing());
    }

    @Test
    void passagesOutsideTheTranscriptOrOfWhiteSpaceAreRefused() {
        var length = study.text(study.interview()).length();
        var blank = study.spanOf(study.interview(), "honest. I").start() + 7;
        assertThatThrownBy(() -> add(new TextSpan(length - 1, length + 1))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> add(new TextSpan(blank, blank + 1))).isInstanceOf(Refused.class);
        assertThat(add(new TextSpan(length - 1, length)).word()).isEqualTo(Word.DONE);
    }

    @Test
    void codesOfOthersAndTranscriptsOfOtherStudiesAreNotThere() {
        var others = study.code(study.second(), "Theirs");
        var span = new TextSpan(0, 4);
        assertThatThrownBy(() -> desk.add(
                        study.first(),
                        new NewCoding(new CodingId(UUID.randomUUID()), study.interview(), others.id(), span)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.work(study.first(), new TranscriptId(UUID.randomUUID())))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aRetiredCodeKeepsItsCodingsAndTakesNoNewOnes() {
        study.give(study.first(), delay, study.interview(), "five weeks");
        study.workbench().codebooks().retire(study.first(), delay.id());
        assertThat(desk.work(study.first(), study.interview()).codings()).hasSize(1);
        assertThatThrownBy(() -> desk.add(study.first(), wish(UUID.randomUUID(), "Nothing")))
                .isInstanceOf(Refused.class);
        study.workbench().codebooks().bringBack(study.first(), delay.id());
        assertThat(desk.add(study.first(), wish(UUID.randomUUID(), "Nothing")).word())
                .isEqualTo(Word.DONE);
    }

    @Test
    void otherEdgesAreANewCodingAndTheOldOneIsWithdrawn() {
        var old = study.give(study.first(), delay, study.interview(), "five weeks");
        desk.mark(study.first(), old.id(), true);
        var wider = study.spanOf(study.interview(), "I waited \uD83D\uDE42\uD83D\uDE42 five weeks");
        var wish = new MovedCoding(old.id(), new CodingId(UUID.randomUUID()), wider);
        var moved = desk.move(study.first(), wish);
        assertThat(moved.standing().span()).isEqualTo(wider);
        assertThat(moved.standing().negative()).isTrue();
        assertThat(moved.codings()).extracting(Coding::stands).containsExactly(true, false);
        assertThat(desk.move(study.first(), wish).word()).isEqualTo(Word.ALREADY);
        assertThat(desk.work(study.first(), study.interview()).codings()).containsExactly(moved.standing());
        var undone = desk.undo(study.first(), study.interview(), moved.lastAct());
        assertThat(undone.standing().id()).isEqualTo(old.id());
        assertThat(undone.standing().negative()).isTrue();
    }

    @Test
    void undoWalksBackOverEachKindOfAct() {
        var added = desk.add(study.first(), wish(UUID.randomUUID(), "five weeks"));
        var coding = added.standing();
        var marked = desk.mark(study.first(), coding.id(), true);
        var off = desk.withdraw(study.first(), coding.id());
        assertThat(standing()).isEmpty();
        undo(off.lastAct());
        assertThat(standing()).containsExactly(coding.negative(true));
        undo(marked.lastAct());
        assertThat(standing()).containsExactly(coding);
        undo(added.lastAct());
        assertThat(standing()).isEmpty();
        assertThatThrownBy(() -> undo(99)).isInstanceOf(Refused.class);
    }

    @Test
    void undoAskedTwiceUndoesOneAct() {
        desk.add(study.first(), wish(UUID.randomUUID(), "five weeks"));
        var second = desk.add(study.first(), wish(UUID.randomUUID(), "Nothing"));
        undo(second.lastAct());
        assertThat(undo(second.lastAct()).word()).isEqualTo(Word.ALREADY);
        assertThat(standing()).hasSize(1);
    }

    @Test
    void undoAfterAnotherActIsStale() {
        var first = desk.add(study.first(), wish(UUID.randomUUID(), "five weeks"));
        desk.add(study.first(), wish(UUID.randomUUID(), "Nothing"));
        assertThatThrownBy(() -> undo(first.lastAct())).isInstanceOf(Stale.class);
        assertThat(standing()).hasSize(2);
    }

    @Test
    void undoNeverTouchesTheOtherCodersWork() {
        var theirs = study.code(study.second(), "Theirs");
        var act = desk.add(
                        study.second(),
                        new NewCoding(
                                new CodingId(UUID.randomUUID()),
                                study.interview(),
                                theirs.id(),
                                study.spanOf(study.interview(), "five weeks")))
                .lastAct();
        assertThatThrownBy(() -> undo(act)).isInstanceOf(Refused.class);
        assertThat(desk.work(study.second(), study.interview()).codings()).hasSize(1);
    }

    @Test
    void undoStaysInItsTranscript() {
        var act = desk.add(study.first(), wish(UUID.randomUUID(), "five weeks")).lastAct();
        assertThatThrownBy(() -> desk.undo(study.first(), study.other(), act)).isInstanceOf(Refused.class);
        assertThat(standing()).hasSize(1);
    }

    @Test
    void takingOffTwiceAndMarkingTwiceChangeNothing() {
        var coding = study.give(study.first(), delay, study.interview(), "five weeks");
        var marked = desk.mark(study.first(), coding.id(), true).lastAct();
        assertThat(desk.mark(study.first(), coding.id(), true).lastAct()).isEqualTo(marked);
        var off = desk.withdraw(study.first(), coding.id()).lastAct();
        assertThat(desk.withdraw(study.first(), coding.id()).lastAct()).isEqualTo(off);
        assertThatThrownBy(() -> desk.mark(study.first(), coding.id(), false)).isInstanceOf(Stale.class);
    }

    @Test
    void aLeadWhoDoesNotCodeHasNoSeat() {
        assertThatThrownBy(() -> desk.work(study.lead(), study.interview())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.interviews(study.lead())).isInstanceOf(Forbidden.class);
    }

    @Test
    void everyActLeavesASealedEntry() {
        var coding = study.give(study.first(), delay, study.interview(), "five weeks");
        desk.mark(study.first(), coding.id(), true);
        desk.withdraw(study.first(), coding.id());
        var entries = study.workbench()
                .database()
                .read(tx -> study.workbench().journal().all(tx, study.first().study()));
        assertThat(entries)
                .filteredOn(entry -> entry.event().sealedBy().isPresent())
                .extracting(entry -> entry.event().kind())
                .containsExactly("code.created", "coding.added", "coding.negative", "coding.withdrawn");
    }

    private NewCoding wish(UUID id, String words) {
        return new NewCoding(new CodingId(id), study.interview(), delay.id(), study.spanOf(study.interview(), words));
    }

    private CodingOutcome add(TextSpan span) {
        return desk.add(
                study.first(), new NewCoding(new CodingId(UUID.randomUUID()), study.interview(), delay.id(), span));
    }

    private CodingOutcome undo(long act) {
        return desk.undo(study.first(), study.interview(), act);
    }

    private List<Coding> standing() {
        return desk.work(study.first(), study.interview()).codings();
    }
}
