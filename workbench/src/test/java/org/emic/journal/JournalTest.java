package org.emic.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emic.db.Tables.JOURNAL_ENTRY;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.emic.accounts.Actor;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.ids.StudyId;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class JournalTest {

    @TempDir
    Path folder;

    private Workbench workbench;
    private Actor lead;

    @BeforeEach
    void beginStudy() {
        workbench = Workbench.open(Databases.at(folder));
        lead = workbench.studies().begin(new NewStudy("Waiting", "", MethodProfile.CONSENSUS, "Lead", false, true));
        for (var kind : new String[] {"a.happened", "b.happened", "c.happened"}) {
            record(lead.person(), Event.of(kind, lead.study()).with("count", 3));
        }
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    @Test
    void aChainThatNobodyTouchedHolds() {
        assertThat(verify()).isEmpty();
        assertThat(all()).hasSize(4).last().extracting(e -> e.event().details()).hasToString("{count=3}");
    }

    @Test
    void aChangedEntryIsNamed() {
        workbench
                .database()
                .change(
                        lead.study(),
                        tx -> tx.sql()
                                .update(JOURNAL_ENTRY)
                                .set(JOURNAL_ENTRY.DETAILS, "count=4")
                                .where(JOURNAL_ENTRY.NUMBER.eq(3L))
                                .execute());
        assertThat(verify()).containsExactly(new Finding.Changed(lead.study(), 3));
    }

    @Test
    void aRemovedEntryIsNamed() {
        workbench
                .database()
                .change(
                        lead.study(),
                        tx -> tx.sql()
                                .deleteFrom(JOURNAL_ENTRY)
                                .where(JOURNAL_ENTRY.NUMBER.eq(2L))
                                .execute());
        assertThat(verify()).containsExactly(new Finding.Missing(lead.study(), 2), new Finding.Broken(lead.study(), 3));
    }

    @Test
    void entriesThatChangedPlacesAreNamed() {
        workbench.database().change(lead.study(), tx -> {
            move(tx, 3, 99);
            move(tx, 4, 3);
            move(tx, 99, 4);
        });
        assertThat(verify()).contains(new Finding.Changed(lead.study(), 3), new Finding.Changed(lead.study(), 4));
    }

    @Test
    void aSealedEntryIsReadByItsAuthorUntilTheReveal() {
        var coder = workbench
                .studies()
                .invite(lead, "Coder 1", org.emic.accounts.Role.CODER, true)
                .member()
                .person()
                .id();
        var round = new RoundId(UUID.randomUUID());
        record(coder, Event.of("coding.added").sealedBy(round));

        assertThat(kinds(coder, Set.of())).contains("coding.added");
        assertThat(kinds(lead.person(), Set.of()))
                .doesNotContain("coding.added")
                .contains("team.invited");
        assertThat(kinds(lead.person(), Set.of(round))).contains("coding.added");
    }

    @Test
    void aDetailIsOneLine() {
        var event = Event.of("x.happened").with("count", "1\nkind=forged");
        assertThatThrownBy(() -> record(lead.person(), event)).isInstanceOf(IllegalArgumentException.class);
        assertThat(all()).hasSize(4);
    }

    @Test
    void chainsOfTwoStudiesDoNotMeet() {
        var other = workbench.studies().begin(new NewStudy("Other", "", MethodProfile.REFLEXIVE, "Lead", false, true));
        var entries = workbench.database().read(tx -> workbench.journal().all(tx, other.study()));
        assertThat(entries)
                .singleElement()
                .extracting(JournalEntry::previousHash)
                .isEqualTo(JournalEntry.START);
    }

    private void record(PersonId person, Event event) {
        workbench.database().change(lead.study(), tx -> workbench.journal().record(tx, lead.study(), person, event));
    }

    private java.util.List<JournalEntry> all() {
        return workbench.database().read(tx -> workbench.journal().all(tx, lead.study()));
    }

    private java.util.List<Finding> verify() {
        return workbench.database().read(tx -> workbench.journal().verify(tx, lead.study()));
    }

    private java.util.List<String> kinds(PersonId reader, Set<RoundId> revealed) {
        StudyId study = lead.study();
        return workbench
                .database()
                .read(tx ->
                        workbench.journal().readableBy(tx, study, reader, revealed, new Journal.Page(0, 100)).stream()
                                .map(entry -> entry.event().kind())
                                .toList());
    }

    private static void move(org.emic.storage.Transaction tx, long from, long to) {
        tx.sql()
                .update(JOURNAL_ENTRY)
                .set(JOURNAL_ENTRY.NUMBER, to)
                .where(JOURNAL_ENTRY.NUMBER.eq(from))
                .execute();
    }
}
