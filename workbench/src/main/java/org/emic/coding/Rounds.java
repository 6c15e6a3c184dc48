package org.emic.coding;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Member;
import org.emic.accounts.Permission;
import org.emic.accounts.Team;
import org.emic.ids.IdSource;
import org.emic.ids.RoundId;
import org.emic.ids.StudyId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.Refused;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Opens rounds, takes submissions, reveals.
public final class Rounds {

    private final Database database;
    private final Journal journal;
    private final Team team;
    private final IdSource ids;
    private final InstantSource clock;

    public Rounds(Database database, Journal journal, Team team, IdSource ids, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.team = team;
        this.ids = ids;
        this.clock = clock;
    }

    /// Opens the study's first round for its two coders, in the order in which they joined: A, then B.
    ///
    /// @throws Refused if there are not exactly two coders, or a round is there already
    public OpenRound open(Actor actor) {
        AccessPolicy.require(actor, Permission.RUN_ROUND);
        return database.write(actor.study(), tx -> {
            var store = new RoundStore(tx);
            if (store.newest(actor.study()).isPresent()) {
                throw new Refused("refusal.round.already-open");
            }
            var coders = team.members(tx, actor.study()).stream()
                    .filter(Member::codes)
                    .toList();
            if (coders.size() != 2) {
                throw new Refused("refusal.round.two-coders", coders.size());
            }
            var round = new OpenRound(
                    new RoundId(ids.next()),
                    actor.study(),
                    1,
                    List.of(coder(coders.get(0), Letter.A), coder(coders.get(1), Letter.B)));
            store.add(round, clock.millis());
            journal.record(tx, actor.study(), actor.person(), Event.of("round.opened", round.id()));
            return round;
        });
    }

    private static RoundCoder coder(Member member, Letter letter) {
        return new RoundCoder(member.person(), letter, Optional.empty(), Optional.empty());
    }

    /// What opening the first round needs, and how much of it is there.
    public Readiness readiness(Actor actor) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.read(tx -> new Readiness(
                (int) team.members(tx, actor.study()).stream()
                        .filter(Member::codes)
                        .count(),
                new RoundStore(tx).transcripts(actor.study())));
    }

    /// The study's newest round, with nothing of what is in it.
    public Optional<CodingRound> newest(Actor actor) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.read(tx -> newest(tx, actor.study()));
    }

    /// As [#newest(Actor)], inside a transaction of a use case that has checked.
    public Optional<CodingRound> newest(Transaction tx, StudyId study) {
        return new RoundStore(tx).newest(study);
    }

    /// The revealed round, for those who may see it.
    ///
    /// @throws Refused if no round of the study is revealed
    public RevealedRound revealed(Transaction tx, Actor actor) {
        AccessPolicy.require(actor, Permission.READ_REVEALED);
        if (newest(tx, actor.study()).orElse(null) instanceof RevealedRound revealed) {
            return revealed;
        }
        throw new Refused("refusal.round.not-revealed");
    }

    /// Which rounds of a study are revealed: what the journal needs to know.
    public Set<RoundId> revealedIds(Transaction tx, StudyId study) {
        return new RoundStore(tx)
                .all(study).stream()
                        .filter(RevealedRound.class::isInstance)
                        .map(CodingRound::id)
                        .collect(Collectors.toSet());
    }

    /// Both coders' work.
    public RevealedWork work(Transaction tx, RevealedRound round) {
        var codings = new CodingStore(tx);
        return new RevealedWork(round, new CodeStore(tx).all(round), codings.all(round), codings.visited(round));
    }

    /// What both coders' codes said before they were worded anew.
    public List<CodeRevision> revisions(Transaction tx, RevealedRound round) {
        return new CodeStore(tx).revisions(round);
    }

    /// Shows both coders' work to both, for ever.
    ///
    /// @throws Refused if not both have submitted
    public RevealedRound reveal(Actor actor) {
        AccessPolicy.require(actor, Permission.READ_STUDY);
        return database.write(actor.study(), tx -> {
            var store = new RoundStore(tx);
            var round = store.newest(actor.study()).orElseThrow(() -> new Refused("refusal.round.none"));
            return switch (round) {
                case RevealedRound already -> already;
                case OpenRound open -> reveal(tx, actor, open);
            };
        });
    }

    private RevealedRound reveal(Transaction tx, Actor actor, OpenRound open) {
        if (!open.bothHaveSubmitted()) {
            throw new Refused("refusal.round.not-both-submitted");
        }
        new RoundStore(tx).reveal(open.id(), Instant.ofEpochMilli(clock.millis()));
        journal.record(tx, actor.study(), actor.person(), Event.of("round.revealed", open.id()));
        return revealed(tx, actor);
    }
}
