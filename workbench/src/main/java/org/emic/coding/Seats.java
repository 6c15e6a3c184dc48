package org.emic.coding;

import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Forbidden;
import org.emic.accounts.Permission;
import org.emic.refusal.Refused;
import org.emic.storage.Transaction;

/// Finds the seat of the one who asks, in the study's newest round.
final class Seats {

    private Seats() {}

    /// To look at one's own work, at any time.
    ///
    /// @throws Forbidden if the actor is no coder of the round
    /// @throws Refused if no round is open yet
    static Seat toRead(Transaction tx, Actor actor) {
        return seat(round(tx, actor), actor);
    }

    /// To change one's own work: only while the round is open, and before the coder has submitted.
    static Seat toWrite(Transaction tx, Actor actor) {
        return switch (round(tx, actor)) {
            case RevealedRound revealed -> throw new Refused("refusal.coding.revealed");
            case OpenRound open -> unsealed(open, actor);
        };
    }

    /// The study's newest round, in which the actor codes.
    static CodingRound round(Transaction tx, Actor actor) {
        AccessPolicy.require(actor, Permission.CODE);
        return new RoundStore(tx).newest(actor.study()).orElseThrow(() -> new Refused("refusal.round.none"));
    }

    private static Seat unsealed(OpenRound round, Actor actor) {
        var seat = seat(round, actor);
        if (round.coder(actor.person()).orElseThrow().hasSubmitted()) {
            throw new Refused("refusal.coding.submitted");
        }
        return seat;
    }

    private static Seat seat(CodingRound round, Actor actor) {
        return round.coder(actor.person())
                .map(me -> new Seat(round.id(), me.person().id()))
                .orElseThrow(() -> new Forbidden(Permission.CODE));
    }
}
