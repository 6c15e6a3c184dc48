package org.emic.adjudication;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.coding.RevealedRound;
import org.emic.ids.IdSource;
import org.emic.ids.ResolutionId;
import org.emic.ids.TranscriptId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Settling discrepancies: proposing, signing, and coming back to what was settled.
///
/// A resolution is added beside both coders' work and never changed. It counts once both coders have signed it, until
/// both have signed a newer one.
public final class ResolutionDesk {

    private final Database database;
    private final Journal journal;
    private final Reconciliation reconciliation;
    private final IdSource ids;
    private final InstantSource clock;

    public ResolutionDesk(
            Database database, Journal journal, Reconciliation reconciliation, IdSource ids, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.reconciliation = reconciliation;
        this.ids = ids;
        this.clock = clock;
    }

    /// Everything that is between the coders, for those who may see it.
    public ResolutionTable table(Actor actor) {
        return database.read(tx -> {
            var round = reconciliation.round(tx, actor);
            var shared = reconciliation.matchings(tx, round).stream()
                    .flatMap(matching -> matching.shared().stream())
                    .toList();
            return new ResolutionTable(
                    round,
                    reconciliation.witnesses(tx, round),
                    reconciliation.lines(tx, round),
                    reconciliation.transcripts(tx, round),
                    reconciliation.places(tx, round),
                    (int) shared.stream().filter(SharedPlace::synonym).count(),
                    shared.size(),
                    reconciliation.codes(tx, round),
                    new DiscussionStore(tx).all(round));
        });
    }

    /// Says something about a discrepancy.
    ///
    /// @param body 1 to 2,000 characters
    /// @throws Stale if the codings do not meet there any more
    public void say(Actor actor, String discrepancy, String body) {
        var words = AgreedName.text("turn", body);
        if (words.isEmpty()) {
            throw new Refused("refusal.adjudication.turn-missing");
        }
        database.change(actor.study(), tx -> {
            var round = reconciliation.roundToSettle(tx, actor);
            var known = reconciliation.places(tx, round).stream()
                    .anyMatch(place -> place.discrepancy().key().equals(discrepancy));
            if (!known) {
                throw new Stale("refusal.resolution.place-gone");
            }
            var turn = new DiscussionTurn(actor.person(), words, Instant.ofEpochMilli(clock.millis()));
            new DiscussionStore(tx).add(round, discrepancy, ids.next(), turn);
            record(tx, actor, Event.of("discussion.turn-added").with("place", discrepancy));
        });
    }

    /// Proposes a resolution and signs it for the one who proposes.
    ///
    /// @throws Stale if the codings do not meet there any more, or somebody proposed something since
    /// @throws Refused if the proposal does not fit the place
    public Resolution propose(Actor actor, Proposal proposal) {
        return database.write(actor.study(), tx -> propose(tx, actor, proposal));
    }

    /// As [#propose(Actor, Proposal)], as part of a larger transaction.
    public Resolution propose(Transaction tx, Actor actor, Proposal proposal) {
        var round = reconciliation.roundToSettle(tx, actor);
        var place = place(tx, round, proposal.transcript(), proposal.discrepancy());
        if (place.resolutions().size() != proposal.seen()) {
            throw new Stale("refusal.resolution.proposed-meanwhile");
        }
        var now = Instant.ofEpochMilli(clock.millis());
        requireInText(tx, proposal);
        var codebook = new AgreedCodebook(
                tx,
                actor,
                reconciliation.witnesses(tx, round),
                new AgreedCodebook.Tools(journal, ids, now.toEpochMilli()));
        var resolution = new Resolution(
                new ResolutionId(ids.next()),
                proposal.transcript(),
                proposal.discrepancy(),
                proposal.seen() + 1,
                place.discrepancy().kind(),
                proposal.kind(),
                proposal.reason(),
                new Outcomes(place.discrepancy(), codebook).of(proposal),
                actor.person(),
                now,
                List.of(new Signature(actor.person(), now, Optional.empty())));
        var store = new ResolutionStore(tx);
        store.add(round, resolution);
        store.sign(ids.next(), resolution.id(), actor.person(), now.toEpochMilli());
        record(
                tx,
                actor,
                Event.of("resolution.proposed", resolution.id())
                        .with("place", resolution.discrepancy())
                        .with("class", resolution.kindOfDiscrepancy().word())
                        .with("kind", resolution.kind().word())
                        .with("outcomes", resolution.outcomes().size()));
        return resolution;
    }

    private void requireInText(Transaction tx, Proposal proposal) {
        if (!proposal.wishes().isEmpty()) {
            var text = reconciliation.transcript(tx, proposal.transcript()).text();
            if (!proposal.wishes().stream().allMatch(wish -> text.holds(wish.span()))) {
                throw new Refused("refusal.resolution.elsewhere");
            }
        }
    }

    /// Signs what somebody proposed. When both have signed, the place is settled.
    ///
    /// @throws Stale if the place is gone, or both have signed something newer
    /// @throws Refused if the person has signed it already
    public DiscussedPlace sign(Actor actor, ResolutionId id) {
        return database.write(actor.study(), tx -> sign(tx, actor, id));
    }

    /// As [#sign(Actor, ResolutionId)], as part of a larger transaction.
    public DiscussedPlace sign(Transaction tx, Actor actor, ResolutionId id) {
        var round = reconciliation.roundToSettle(tx, actor);
        var place = place(tx, round, id);
        var resolution = resolution(place, id);
        if (resolution.isSignedBy(actor.person())) {
            throw new Refused("refusal.resolution.signed-already");
        }
        if (place.isOvertaken(resolution)) {
            throw new Stale("refusal.resolution.overtaken");
        }
        var now = Instant.ofEpochMilli(clock.millis());
        new ResolutionStore(tx).sign(ids.next(), id, actor.person(), now.toEpochMilli());
        var after = place.with(resolution.with(new Signature(actor.person(), now, Optional.empty())));
        var both = after.inForce().map(Resolution::id).equals(Optional.of(id));
        record(tx, actor, Event.of("resolution.signed", id).with("both", both));
        return after;
    }

    /// Takes one's signature back, as long as not both have signed.
    ///
    /// @throws Refused if both have signed, or the person has not
    public void takeBack(Actor actor, ResolutionId id) {
        database.change(actor.study(), tx -> {
            var round = reconciliation.roundToSettle(tx, actor);
            var resolution = resolution(place(tx, round, id), id);
            if (!resolution.isSignedBy(actor.person())) {
                throw new Refused("refusal.resolution.not-signed");
            }
            if (resolution.isSignedByBoth(round)) {
                throw new Refused("refusal.resolution.signed-by-both");
            }
            new ResolutionStore(tx).takeBack(id, actor.person(), clock.millis());
            record(tx, actor, Event.of("resolution.signature-taken-back", id));
        });
    }

    private DiscussedPlace place(Transaction tx, RevealedRound round, TranscriptId transcript, String discrepancy) {
        return reconciliation
                .place(tx, round, transcript, discrepancy)
                .orElseThrow(() -> new Stale("refusal.resolution.place-gone"));
    }

    private DiscussedPlace place(Transaction tx, RevealedRound round, ResolutionId id) {
        var spot = new ResolutionStore(tx).find(round, id).orElseThrow(NotThere::new);
        return place(tx, round, spot.transcript(), spot.discrepancy());
    }

    private static Resolution resolution(DiscussedPlace place, ResolutionId id) {
        return place.resolutions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private void record(Transaction tx, Actor actor, Event event) {
        journal.record(tx, actor.study(), actor.person(), event);
    }
}
