package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.emic.SampleStudy;
import org.emic.databases.OwnPostgresql;
import org.emic.databases.RealPostgresql;
import org.emic.ids.CodingId;
import org.emic.storage.StorageAway;
import org.emic.transcripts.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills PostgreSQL under load, again and again, and starts it again. Emic goes on by itself.
class DatabaseKillTest {

    private static final int KILLS = 3;
    private static final int THREADS = 4;
    private static final int BETWEEN_KILLS = 40;
    private static final int ROOM = 1_000;

    @TempDir
    Path folder;

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();
    private final Set<CodingId> acknowledged = ConcurrentHashMap.newKeySet();

    @Test
    void noAcknowledgedCodingIsLostAndNoneDoubled() throws IOException, InterruptedException {
        assumeThat(RealPostgresql.missing()).isEmpty();
        try (var server = OwnPostgresql.start(folder.resolve("server"));
                var study = SampleStudy.at(server.address())) {
            var turns =
                    Collections.nCopies(THREADS * ROOM / 20, List.of("P01", "They said that we would have to wait."));
            var transcript = study.keep("A long interview", turns, 3);
            var code = study.code(study.first(), "Waiting").id();
            var coders = new ArrayList<Thread>();
            for (var thread = 0; thread < THREADS; thread++) {
                var from = thread * ROOM;
                coders.add(Thread.ofVirtual().start(() -> {
                    var random = new SplittableRandom(from);
                    for (var start = from; start < from + ROOM && !stop.get(); start++) {
                        var id = new CodingId(SampleStudy.id(random));
                        code(study, new NewCoding(id, transcript, code, new TextSpan(start, start + 20)));
                    }
                }));
            }
            for (var kill = 0; kill < KILLS; kill++) {
                waitFor(acknowledged.size() + BETWEEN_KILLS);
                server.kill();
                server.startAgain();
            }
            waitFor(acknowledged.size() + BETWEEN_KILLS);
            stop.set(true);
            for (var coder : coders) {
                coder.join();
            }
            assertThat(failures.get()).as("answers that were lost").isPositive();
            var own =
                    study.workbench().codings().work(study.first(), transcript).codings();
            assertThat(own).extracting(Coding::id).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(own).extracting(Coding::span).doesNotHaveDuplicates();
            var workbench = study.workbench();
            var findings = workbench
                    .database()
                    .read(tx -> workbench.journal().verify(tx, study.lead().study()));
            assertThat(findings).isEmpty();
        }
    }

    /// As the page does: the same wish again until there is an answer.
    private void code(SampleStudy study, NewCoding wish) {
        while (true) {
            try {
                study.workbench().codings().add(study.first(), wish);
                acknowledged.add(wish.id());
                return;
            } catch (StorageAway away) {
                failures.incrementAndGet();
                pause();
            }
        }
    }

    private void waitFor(int codings) {
        var patience = Instant.now().plusSeconds(60);
        while (acknowledged.size() < codings) {
            assertThat(Instant.now()).as("codings after a kill").isBefore(patience);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
