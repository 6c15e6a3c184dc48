package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.emic.SampleStudy;
import org.emic.accounts.Actor;
import org.emic.accounts.Forbidden;
import org.emic.accounts.Role;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.Refusal;
import org.emic.study.ParticipantFields;
import org.emic.transcripts.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two running Emics over one database, asked at the same moment.
@OnBothDatabases
class TwoNodesTest {

    private static final int THREADS = 8;
    private static final int CODINGS = 30;

    @TempDir
    Path folder;

    private SampleStudy study;
    private Workbench here;
    private Workbench there;

    @BeforeEach
    void start() {
        study = SampleStudy.open(folder);
        here = study.workbench();
        there = Workbench.open(Databases.at(folder));
    }

    @AfterEach
    void stop() {
        there.close();
        study.close();
    }

    /// Every coding is asked for twice, once of each node, as by a browser whose answer was lost.
    @Test
    void nothingIsLostAndNothingDoubled() throws Exception {
        var transcript = longInterview();
        var code = study.code(study.first(), "Waiting").id();
        var other = study.code(study.second(), "Waiting").id();
        var acknowledged = ConcurrentHashMap.<CodingId>newKeySet();
        var work = new ArrayList<Job>();
        for (var thread = 0; thread < THREADS; thread++) {
            var first = thread % 2 == 0;
            var from = thread / 2 * CODINGS;
            work.add(() ->
                    code(first ? study.first() : study.second(), transcript, first ? code : other, from, acknowledged));
        }
        together(work);
        assertThat(acknowledged).hasSize(THREADS * CODINGS);
        for (var coder : List.of(study.first(), study.second())) {
            var own = there.codings().work(coder, transcript).codings();
            assertThat(own)
                    .hasSize(THREADS / 2 * CODINGS)
                    .extracting(Coding::span)
                    .doesNotHaveDuplicates();
            assertThat(acknowledged).containsAll(own.stream().map(Coding::id).toList());
        }
        var added = here.database()
                .read(tx -> here.journal().all(tx, study.lead().study()).stream()
                        .filter(entry -> entry.event().kind().equals("coding.added"))
                        .map(entry -> entry.event().subject().orElseThrow())
                        .toList());
        assertThat(added).hasSize(THREADS * CODINGS).doesNotHaveDuplicates();
        theChainHolds();
    }

    private void code(Actor coder, TranscriptId transcript, CodeId code, int from, Set<CodingId> acknowledged) {
        for (var number = 0; number < CODINGS; number++) {
            var start = from + number;
            var id = new CodingId(java.util.UUID.randomUUID());
            var wish = new NewCoding(id, transcript, code, new TextSpan(start, start + 20));
            here.codings().add(coder, wish);
            there.codings().add(coder, wish);
            acknowledged.add(id);
        }
    }

    private TranscriptId longInterview() {
        var turns =
                Collections.nCopies(THREADS * CODINGS / 10, List.of("P01", "They said that we would have to wait."));
        return study.keep("A long interview", turns, 3);
    }

    /// What is sealed is what there is: no coding comes in beside the seal.
    @RepeatedTest(5)
    void nobodyCodesAfterSubmitting() throws Exception {
        var transcript = longInterview();
        var code = study.code(study.first(), "Waiting").id();
        var work = new ArrayList<Job>();
        for (var thread = 0; thread < 4; thread++) {
            var from = thread * CODINGS;
            work.add(() -> refusable(() -> code(study.first(), transcript, code, from, ConcurrentHashMap.newKeySet())));
        }
        work.add(() -> {
            Thread.sleep(15);
            there.submission().submit(study.first());
        });
        together(work);
        here.submission().submit(study.second());
        var revealed = there.rounds().reveal(study.lead());
        assertThat(here.submission().unbroken(revealed)).containsExactly(Letter.A, Letter.B);
        theChainHolds();
    }

    @RepeatedTest(5)
    void aNameIsTakenOnce() throws Exception {
        assertThat(won(node -> node.codebooks()
                        .create(study.first(), NewCode.named(new CodeId(java.util.UUID.randomUUID()), "Delay"))))
                .isEqualTo(1);
        assertThat(won(node -> node.studies().invite(study.lead(), "Somebody", Role.CODER, true)))
                .isEqualTo(1);
        assertThat(won(node -> node.participants().add(study.lead(), new ParticipantFields("P99", java.util.Map.of()))))
                .isEqualTo(1);
        theChainHolds();
    }

    @Test
    void aRoundIsOpenedOnce() throws Exception {
        try (var fresh = SampleStudy.unopened(folder.resolve("fresh"));
                var second = Workbench.open(Databases.at(folder.resolve("fresh")))) {
            var opened = new java.util.concurrent.atomic.AtomicInteger();
            together(IntStream.range(0, THREADS)
                    .<Job>mapToObj(number -> () -> refusable(() -> {
                        (number % 2 == 0 ? fresh.workbench() : second).rounds().open(fresh.lead());
                        opened.incrementAndGet();
                    }))
                    .toList());
            assertThat(opened).hasValue(1);
        }
    }

    /// Whoever follows a link while its person is being released is not in afterwards.
    @RepeatedTest(10)
    void aReleasedPersonIsOut() throws Exception {
        var invited = here.studies().invite(study.lead(), "Somebody", Role.CODER, true);
        var person = invited.member().person().id();
        var visits = ConcurrentHashMap.<org.emic.accounts.Visit>newKeySet();
        together(List.of(
                () -> there.doors()
                        .enter(invited.link().text(), Optional.empty())
                        .ifPresent(visits::add),
                () -> here.doors()
                        .enter(invited.link().text(), Optional.empty())
                        .ifPresent(visits::add),
                () -> here.studies().release(study.lead(), person)));
        assertThat(visits)
                .allSatisfy(visit -> assertThat(there.doors()
                                .visit(visit.cookie().text())
                                .orElseThrow()
                                .persons())
                        .doesNotContainValue(person));
    }

    @Test
    void theDemonstrationIsBuiltOnce() throws Exception {
        together(List.of(() -> here.demo().buildIfMissing(), () -> there.demo().buildIfMissing()));
        assertThat(here.studies().all())
                .filteredOn(org.emic.study.Study::synthetic)
                .hasSize(2);
    }

    private void theChainHolds() {
        var findings = here.database()
                .read(tx -> here.journal().verify(tx, study.lead().study()));
        assertThat(findings).isEmpty();
    }

    private interface Job {
        void run() throws Exception;
    }

    private interface Wish {
        void of(Workbench node);
    }

    /// @return how many of many, on both nodes at once, were not refused
    private int won(Wish wish) throws Exception {
        var won = new java.util.concurrent.atomic.AtomicInteger();
        together(IntStream.range(0, THREADS)
                .<Job>mapToObj(number -> () -> refusable(() -> {
                    wish.of(number % 2 == 0 ? here : there);
                    won.incrementAndGet();
                }))
                .toList());
        return won.get();
    }

    private static void refusable(Runnable work) {
        try {
            work.run();
        } catch (Refusal | Forbidden refused) {
            // One of the two answers there may be.
        }
    }

    /// Runs all at once and waits for all.
    private static void together(List<Job> jobs) throws Exception {
        var start = new CyclicBarrier(jobs.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var job : jobs) {
                running.add(threads.submit(() -> {
                    start.await();
                    job.run();
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
        }
    }
}
