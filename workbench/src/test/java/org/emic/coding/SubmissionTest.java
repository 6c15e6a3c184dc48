package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emic.SampleStudy;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.CodingId;
import org.emic.refusal.Refusal;
import org.emic.refusal.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class SubmissionTest {

    @TempDir
    Path folder;

    private SampleStudy study;
    private Submission submission;

    @BeforeEach
    void open() {
        study = SampleStudy.open(folder);
        submission = study.workbench().submission();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void theChecklistNamesWhatIsLeftToLookAt() {
        var delay = study.code(study.first(), "Delay");
        study.code(study.first(), new CodeFields("Owner", "Who has to act", "", "", ""));
        study.give(study.first(), delay, study.interview(), "five weeks");
        study.workbench().lines().visit(study.first(), study.other(), List.of(1, 2, 3));
        var checklist = submission.checklist(study.first());
        assertThat(checklist.unfinished()).extracting(OwnInterview::transcript).containsExactly(study.interview());
        assertThat(checklist.undefined()).extracting(Code::name).containsExactly("Delay");
        assertThat(checklist.unused()).extracting(Code::name).containsExactly("Owner");
        assertThat(checklist.passages()).isEqualTo(1);
    }

    @Test
    void afterSubmittingNothingChangesAnyMore() {
        var delay = study.code(study.first(), "Delay");
        var coding = study.give(study.first(), delay, study.interview(), "five weeks");
        var seal = submission.submit(study.first());
        var workbench = study.workbench();
        var span = study.spanOf(study.interview(), "Nothing");
        var id = new CodingId(UUID.randomUUID());
        List<ThrowingCallable> acts = List.of(
                () -> study.code(study.first(), "Late"),
                () -> workbench.codebooks().retire(study.first(), delay.id()),
                () -> workbench.codebooks().bringBack(study.first(), delay.id()),
                () -> workbench
                        .codebooks()
                        .change(study.first(), new ChangedCode(delay.id(), CodeFields.named("Wait"), 1)),
                () -> workbench.codings().add(study.first(), new NewCoding(id, study.interview(), delay.id(), span)),
                () -> workbench.codings().withdraw(study.first(), coding.id()),
                () -> workbench.codings().mark(study.first(), coding.id(), true),
                () -> workbench.codings().move(study.first(), new MovedCoding(coding.id(), id, span)),
                () -> workbench.codings().undo(study.first(), study.interview(), 1),
                () -> workbench.lines().visit(study.first(), study.interview(), List.of(1)),
                () -> workbench.lines().leave(study.first(), study.interview(), 1, true),
                () -> workbench.lines().write(study.first(), new WrittenMemo(study.interview(), 1, "Late", 0)));
        for (var act : acts) {
            assertThatThrownBy(act)
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("refusal.coding.submitted"));
        }
        assertThat(submission.seal(study.first())).contains(seal);
        assertThat(workbench.codings().work(study.first(), study.interview()).codings())
                .containsExactly(coding);
    }

    @Test
    void submittingTwiceChangesNothing() {
        assertThat(submission.submit(study.first())).isEqualTo(submission.submit(study.first()));
        assertThat(entries("round.submitted")).isEqualTo(1);
    }

    @Test
    void theTeamLearnsOnlyThatSomebodySubmitted() {
        study.give(study.first(), study.code(study.first(), "Delay"), study.interview(), "five weeks");
        var seal = submission.submit(study.first());
        var seen = study.workbench()
                .database()
                .read(tx -> study.workbench()
                        .journal()
                        .readableBy(
                                tx,
                                study.second().study(),
                                study.second().person(),
                                java.util.Set.of(),
                                new org.emic.journal.Journal.Page(0, 100)));
        assertThat(seen)
                .anyMatch(entry -> entry.event().kind().equals("round.submitted")
                        && entry.event().details().isEmpty());
        assertThat(seen.toString()).doesNotContain(seal);
        assertThat(study.workbench().rounds().newest(study.second()).toString()).doesNotContain(seal);
    }

    @Test
    void theRevealNeedsBothAndTheSealsHoldAfterIt() {
        var coding = study.give(study.first(), study.code(study.first(), "Delay"), study.interview(), "five weeks");
        submission.submit(study.first());
        assertThatThrownBy(() -> study.workbench().rounds().reveal(study.first()))
                .isInstanceOf(Refusal.class);
        submission.submit(study.second());
        var revealed = study.workbench().rounds().reveal(study.second());
        assertThat(submission.unbroken(revealed)).containsExactly(Letter.A, Letter.B);
        study.workbench()
                .database()
                .change(study.lead().study(), tx -> new CodingStore(tx).keep(coding.negative(true)));
        assertThat(submission.unbroken(revealed)).containsExactly(Letter.B);
    }

    @Test
    void afterTheRevealOnesOwnWorkCanStillBeRead() {
        var coding = study.give(study.first(), study.code(study.first(), "Delay"), study.interview(), "five weeks");
        study.reveal();
        var work = study.workbench().codings().work(study.first(), study.interview());
        assertThat(work.codings()).containsExactly(coding);
        assertThatThrownBy(() -> study.workbench().codings().withdraw(study.first(), coding.id()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("refusal.coding.revealed"));
    }

    private long entries(String kind) {
        return study.workbench()
                .database()
                .read(tx -> study.workbench().journal().all(tx, study.first().study()).stream()
                        .filter(entry -> entry.event().kind().equals(kind))
                        .count());
    }
}
