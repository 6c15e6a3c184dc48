package org.emic.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emic.db.Tables.PERSON;

import java.nio.file.Path;
import java.util.UUID;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class DatabaseTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(Databases.at(folder));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void workThatThrowsKeepsNothing() {
        assertThatThrownBy(() -> database.changeCommon(tx -> {
                    add(tx);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(count()).isZero();
    }

    @Test
    void workInsideWorkIsKeptOrDroppedWithIt() {
        assertThatThrownBy(() -> database.changeCommon(outer -> {
                    database.changeCommon(DatabaseTest::add);
                    assertThat(count()).as("seen inside").isEqualTo(1);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(count()).isZero();
    }

    @Test
    void aReadChangesNothing() {
        assertThatThrownBy(() -> database.read(tx -> {
                    add(tx);
                    return 0;
                }))
                .hasMessageFindingMatch("readonly|read-only");
        assertThatThrownBy(() -> database.read(tx -> database.writeCommon(inner -> 0)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count()).isZero();
    }

    @Test
    void aReadSeesNoHalfDoneWrite() throws InterruptedException {
        database.changeCommon(tx -> {
            add(tx);
            var seen = new int[] {-1};
            var other = Thread.ofPlatform().start(() -> seen[0] = count());
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(seen[0]).isZero();
        });
        assertThat(count()).isEqualTo(1);
    }

    /// As `emic import` does while Emic runs: a pool at rest must not hold the lock.
    @Test
    void anotherProcessMayWriteWhileThisOneRests() {
        try (var other = Database.open(Databases.at(folder))) {
            other.changeCommon(DatabaseTest::add);
            database.changeCommon(DatabaseTest::add);
            other.changeCommon(DatabaseTest::add);
        }
        assertThat(count()).isEqualTo(3);
    }

    private int count() {
        return database.read(tx -> tx.sql().fetchCount(PERSON));
    }

    private static void add(Transaction tx) {
        tx.sql()
                .insertInto(PERSON)
                .set(PERSON.ID, UUID.randomUUID())
                .set(PERSON.NAME, "Somebody")
                .set(PERSON.CREATED_AT, 0L)
                .execute();
    }
}
