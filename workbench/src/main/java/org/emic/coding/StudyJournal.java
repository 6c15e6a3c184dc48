package org.emic.coding;

import java.util.List;
import java.util.Optional;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.accounts.Role;
import org.emic.accounts.Team;
import org.emic.ids.PersonId;
import org.emic.journal.Finding;
import org.emic.journal.Journal;
import org.emic.journal.JournalEntry;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// The journal as an actor may read it.
///
/// While a round is open, an entry's number and hash would tell how many entries there are that the actor may not read,
/// so neither is given; nor is the moment at which somebody else submitted.
public final class StudyJournal {

    private static final String SUBMITTED = "round.submitted";

    private final Database database;
    private final Journal journal;
    private final Rounds rounds;
    private final Team team;

    public StudyJournal(Database database, Journal journal, Rounds rounds, Team team) {
        this.database = database;
        this.journal = journal;
        this.rounds = rounds;
        this.team = team;
    }

    /// A part of the journal, newest first.
    ///
    /// @param more whether older entries follow
    /// @param isNumbered whether numbers and hashes may be shown
    public record Sheet(List<Line> lines, boolean more, boolean isNumbered) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /// An entry with the names that its ids stand for.
    ///
    /// @param who who did it; empty if Emic did it by itself
    /// @param subject whom it was done to, if that is a person of the study
    public record Line(JournalEntry entry, Optional<String> who, Optional<String> subject) {}

    public Sheet read(Actor actor, Journal.Page page) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.read(tx -> {
            var names = team.names(tx, actor.study());
            var open = rounds.newest(tx, actor.study()).filter(OpenRound.class::isInstance);
            var oneMore = new Journal.Page(page.offset(), page.size() + 1);
            var entries = journal.readableBy(
                    tx, actor.study(), actor.person(), rounds.revealedIds(tx, actor.study()), oneMore);
            var lines = entries.stream()
                    .limit(page.size())
                    .filter(entry -> open.isEmpty() || !tellsWhenOtherSubmitted(entry, actor))
                    .map(entry -> new Line(
                            entry,
                            entry.person().map(names::get),
                            entry.event().subject().map(PersonId::new).map(names::get)))
                    .toList();
            return new Sheet(lines, entries.size() > page.size(), open.isEmpty());
        });
    }

    private static boolean tellsWhenOtherSubmitted(JournalEntry entry, Actor actor) {
        return entry.event().kind().equals(SUBMITTED) && !entry.person().equals(Optional.of(actor.person()));
    }

    /// Checks the chain, for the lead and once no round is open; empty for others and before.
    public Optional<List<Finding>> check(Actor actor) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return actor.role() == Role.LEAD ? database.read(tx -> check(tx, actor)) : Optional.empty();
    }

    private Optional<List<Finding>> check(Transaction tx, Actor actor) {
        return rounds.newest(tx, actor.study()).orElse(null) instanceof RevealedRound
                ? Optional.of(journal.verify(tx, actor.study()))
                : Optional.empty();
    }
}
