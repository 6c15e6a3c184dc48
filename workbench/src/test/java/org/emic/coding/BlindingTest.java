package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.emic.SampleStudy;
import org.emic.accounts.Actor;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing of coder B reaches coder A or the lead before the reveal: not by any use case, not by any query of the
/// stores,
/// not in the words of a refusal.
@OnBothDatabases
class BlindingTest {

    private static final String CANARY = "CANARY-OF-B";

    @TempDir
    Path folder;

    private SampleStudy study;
    private Code theirs;
    private Coding theirCoding;

    @BeforeEach
    void bothCode() {
        study = SampleStudy.open(folder);
        var fields = new CodeFields(
                CANARY + " name", CANARY + " definition", CANARY + " use", CANARY + " not", CANARY + " example");
        theirs = study.code(study.second(), fields);
        theirCoding = study.give(study.second(), theirs, study.interview(), "five weeks before");
        study.workbench().codings().mark(study.second(), theirCoding.id(), true);
        study.workbench().lines().write(study.second(), new WrittenMemo(study.interview(), 3, CANARY + " memo", 0));
        study.workbench().lines().leave(study.second(), study.interview(), 5, true);
        study.give(study.first(), study.code(study.first(), "Own"), study.interview(), "five weeks");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void noUseCaseGivesAnythingAwayBeforeTheReveal() {
        for (var reader : List.of(study.first(), study.lead())) {
            assertThat(useCases(reader)).allSatisfy(answer -> assertBlind(answer));
        }
    }

    @Test
    void noUseCaseGivesAnythingAwayAfterTheOtherHasSubmitted() {
        var seal = study.workbench().submission().submit(study.second());
        for (var reader : List.of(study.first(), study.lead())) {
            assertThat(useCases(reader)).allSatisfy(answer -> {
                assertBlind(answer);
                assertThat(answer).doesNotContain(seal);
            });
        }
    }

    @Test
    void noQueryOfAnOpenRoundGivesAnotherSeatsWork() {
        var seat = new Seat(study.round().id(), study.first().person());
        var answers = study.workbench().database().read(tx -> {
            var codes = new CodeStore(tx);
            var codings = new CodingStore(tx);
            var lines = new LineStore(tx, seat);
            var acts = new CodingActStore(tx, seat);
            return Stream.of(
                            codes.own(seat),
                            codes.own(seat, theirs.id()),
                            codes.codebook(seat),
                            codings.own(seat),
                            codings.own(seat, study.interview()),
                            codings.own(seat, theirCoding.id()),
                            codings.counts(seat),
                            lines.counts(),
                            lines.visited(study.interview()),
                            lines.lastVisited(study.interview()),
                            lines.memo(study.interview(), 3),
                            lines.memos(study.interview()),
                            acts.lastStanding(study.interview()),
                            acts.find(study.interview(), 2))
                    .map(Object::toString)
                    .toList();
        });
        assertThat(answers).allSatisfy(this::assertBlind);
        assertThat(study.workbench()
                        .codings()
                        .work(study.first(), study.interview())
                        .visited())
                .extracting(VisitedLine::line)
                .containsExactly(3);
    }

    @Test
    void theCountsAreOnesOwn() {
        var interviews = study.workbench().codings().interviews(study.first());
        assertThat(interviews.getFirst().passages()).isEqualTo(1);
        assertThat(interviews.getFirst().visited()).isEqualTo(1);
    }

    @Test
    void theRevealShowsCodesAndCodingsButNeverMemos() {
        study.reveal();
        var work = study.workbench()
                .database()
                .read(tx -> study.workbench()
                        .rounds()
                        .work(tx, study.workbench().rounds().revealed(tx, study.first())));
        assertThat(work.toString()).contains(CANARY + " name").doesNotContain(CANARY + " memo");
        assertThat(useCases(study.first()))
                .allSatisfy(answer -> assertThat(answer).doesNotContain(CANARY + " memo"));
    }

    private void assertBlind(String answer) {
        assertThat(answer)
                .doesNotContain(CANARY)
                .doesNotContain(theirs.id().toString())
                .doesNotContain(theirCoding.id().toString());
    }

    /// What every use case of coding answers this reader, refusals included.
    private List<String> useCases(Actor reader) {
        var workbench = study.workbench();
        var fresh = new CodingId(UUID.randomUUID());
        var span = theirCoding.span();
        return Stream.<Supplier<Object>>of(
                        () -> workbench.codebooks().own(reader),
                        () -> workbench.codebooks().create(reader, new NewCode(theirs.id(), theirs.fields(), false)),
                        () -> workbench.codebooks().create(reader, new NewCode(id(), probe(), false)),
                        () -> workbench
                                .codebooks()
                                .change(reader, new ChangedCode(theirs.id(), CodeFields.named("Probe"), 1)),
                        () -> workbench.codebooks().retire(reader, theirs.id()),
                        () -> workbench.codebooks().bringBack(reader, theirs.id()),
                        () -> workbench
                                .codings()
                                .add(reader, new NewCoding(fresh, study.interview(), theirs.id(), span)),
                        () -> workbench
                                .codings()
                                .add(reader, new NewCoding(theirCoding.id(), study.interview(), theirs.id(), span)),
                        () -> workbench.codings().withdraw(reader, theirCoding.id()),
                        () -> workbench.codings().mark(reader, theirCoding.id(), false),
                        () -> workbench.codings().move(reader, new MovedCoding(theirCoding.id(), fresh, span)),
                        () -> workbench.codings().undo(reader, study.interview(), 2),
                        () -> workbench.codings().work(reader, study.interview()),
                        () -> workbench.codings().interviews(reader),
                        () -> workbench.lines().visit(reader, study.interview(), List.of(3)),
                        () -> workbench.lines().write(reader, new WrittenMemo(study.interview(), 3, "", 1)),
                        () -> workbench.submission().checklist(reader),
                        () -> workbench.submission().seal(reader),
                        () -> workbench.rounds().newest(reader),
                        () -> workbench.database().read(tx -> workbench.rounds().revealed(tx, reader)),
                        () -> workbench
                                .database()
                                .read(tx -> workbench
                                        .journal()
                                        .readableBy(
                                                tx,
                                                reader.study(),
                                                reader.person(),
                                                Set.of(),
                                                new Journal.Page(0, 1000))))
                .map(BlindingTest::answer)
                .toList();
    }

    private static CodeId id() {
        return new CodeId(UUID.randomUUID());
    }

    private static CodeFields probe() {
        return CodeFields.named("probe " + UUID.randomUUID());
    }

    private static String answer(Supplier<Object> useCase) {
        try {
            return useCase.get().toString();
        } catch (org.emic.refusal.Refusal refusal) {
            return refusal.key() + refusal.arguments();
        } catch (org.emic.accounts.Forbidden forbidden) {
            return forbidden.permission().toString();
        }
    }
}
