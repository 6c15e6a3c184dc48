package org.emic.journal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emic.ids.PersonId;
import org.emic.ids.RoundId;
import org.emic.ids.StudyId;
import org.emic.storage.Transaction;

/// Writes and reads the journal. Writing happens only inside the transaction of the change itself, which has the study
/// to itself: no two entries follow the same one.
public final class Journal {

    private final InstantSource clock;

    public Journal(InstantSource clock) {
        this.clock = clock;
    }

    /// Adds an entry at the end of the study's chain.
    public void record(Transaction tx, StudyId study, PersonId person, Event event) {
        append(tx, study, Optional.of(person), event);
    }

    /// Adds an entry for something that Emic did by itself.
    public void record(Transaction tx, StudyId study, Event event) {
        append(tx, study, Optional.empty(), event);
    }

    private void append(Transaction tx, StudyId study, Optional<PersonId> person, Event event) {
        tx.requireWriting(study);
        var store = new JournalStore(tx);
        var last = store.last(study);
        var number = last.map(JournalStore.Link::number).orElse(0L) + 1;
        var previous = last.map(JournalStore.Link::hash).orElse(JournalEntry.START);
        var at = java.time.Instant.ofEpochMilli(clock.millis());
        store.add(new JournalEntry(
                study, number, at, person, event, previous, Chain.hash(study, number, at, person, event, previous)));
    }

    /// The newest entries first: those that no round seals, those of the reader, and those sealed by a round that has
    /// been revealed.
    public List<JournalEntry> readableBy(
            Transaction tx, StudyId study, PersonId reader, Set<RoundId> revealed, Page page) {
        return new JournalStore(tx).readable(study, reader, revealed, page);
    }

    /// Every entry in order, sealed or not: for the auditor's file, never for a page of an open round.
    public List<JournalEntry> all(Transaction tx, StudyId study) {
        return new JournalStore(tx).all(study);
    }

    /// How many entries a study has, sealed or not.
    public int size(Transaction tx, StudyId study) {
        return new JournalStore(tx).count(study);
    }

    /// Checks the whole chain of a study and names each place where it does not hold.
    public List<Finding> verify(Transaction tx, StudyId study) {
        var walk = new ChainWalk();
        new JournalStore(tx).each(study, walk::step);
        return walk.findings();
    }

    /// Which part of a long list.
    ///
    /// @param offset how many to leave out, 0 or more
    /// @param size how many to give, 1 or more
    public record Page(int offset, int size) {

        public Page {
            if (offset < 0 || size < 1) {
                throw new IllegalArgumentException("a page starts at 0 or later and holds at least 1");
            }
        }
    }
}
