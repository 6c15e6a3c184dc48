package org.emic.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.emic.db.Tables.PERSON;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.StudyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs over one database.
@OnBothDatabases
class OneStudyAtATimeTest {

    private static final StudyId STUDY = new StudyId(new UUID(7, 1));
    private static final StudyId OTHER = new StudyId(new UUID(7, 2));
    private static final int THREADS = 6;
    private static final int EACH = 25;

    @TempDir
    Path folder;

    private Database here;
    private Database there;

    @BeforeEach
    void open() {
        here = Database.open(Databases.at(folder));
        there = Database.open(Databases.at(folder));
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    /// Each looks how many there are and writes the next number: a number is never given twice, and none is left out.
    @Test
    void whatWasCheckedStillHoldsWhenItIsWritten() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (var number = 0; number < THREADS; number++) {
            var database = number % 2 == 0 ? here : there;
            threads.add(Thread.ofVirtual().start(() -> {
                for (var each = 0; each < EACH; each++) {
                    database.change(STUDY, tx -> add(tx, Integer.toString(count(tx))));
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        List<String> names =
                here.read(tx -> tx.sql().select(PERSON.NAME).from(PERSON).fetch(PERSON.NAME));
        assertThat(names).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    }

    @Test
    void aTransactionStaysInItsStudy() {
        assertThatThrownBy(() -> here.change(STUDY, tx -> here.change(OTHER, inner -> {})))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> here.change(STUDY, tx -> here.changeCommon(inner -> {})))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> here.change(STUDY, tx -> tx.requireWriting(OTHER)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> here.changeCommon(tx -> tx.requireWriting(STUDY)))
                .isInstanceOf(IllegalStateException.class);
        here.change(STUDY, tx -> here.change(STUDY, inner -> inner.requireWriting(STUDY)));
        here.changeCommon(tx -> here.change(STUDY, a -> here.change(OTHER, b -> b.requireWriting(STUDY))));
    }

    @Test
    void onPostgresqlStudiesDoNotWaitForEachOther() throws InterruptedException {
        assumeThat(Databases.kind()).isEqualTo(Databases.Kind.POSTGRESQL);
        var taken = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var holder = Thread.ofVirtual()
                .start(() -> here.change(STUDY, tx -> {
                    taken.countDown();
                    await(release);
                }));
        await(taken);
        there.change(OTHER, tx -> add(tx, "went on"));
        var waiting = Thread.ofVirtual().start(() -> there.change(STUDY, tx -> add(tx, "waited")));
        assertThat(waiting.join(java.time.Duration.ofMillis(300))).isFalse();
        release.countDown();
        waiting.join();
        holder.join();
        assertThat(here.<Integer>read(OneStudyAtATimeTest::count)).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count(Transaction tx) {
        return tx.sql().fetchCount(PERSON);
    }

    private static void add(Transaction tx, String name) {
        tx.sql()
                .insertInto(PERSON)
                .set(PERSON.ID, UUID.randomUUID())
                .set(PERSON.NAME, name)
                .set(PERSON.CREATED_AT, 0L)
                .execute();
    }
}
