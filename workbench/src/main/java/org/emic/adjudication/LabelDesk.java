package org.emic.adjudication;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.coding.Letter;
import org.emic.coding.RevealedRound;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;
import org.emic.ids.IdSource;
import org.emic.ids.LabelDecisionId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Aligning labels: which of one coder's codes is which of the other's, and what the agreed codes are called.
///
/// Nothing is linked by itself. A decision changes no coding, and it can be taken back as long as no resolution rests
/// on what it made.
public final class LabelDesk {

    private final Database database;
    private final Journal journal;
    private final Reconciliation reconciliation;
    private final IdSource ids;
    private final InstantSource clock;

    public LabelDesk(
            Database database, Journal journal, Reconciliation reconciliation, IdSource ids, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.reconciliation = reconciliation;
        this.ids = ids;
        this.clock = clock;
    }

    /// Both coders' codes, every proposal, and what was decided.
    public LabelBoard board(Actor actor) {
        return database.read(tx -> {
            var round = reconciliation.round(tx, actor);
            return LabelBoard.of(
                    reconciliation.witnesses(tx, round),
                    reconciliation.lines(tx, round),
                    new LabelStore(tx).all(round),
                    reconciliation.codes(tx, round));
        });
    }

    /// Decides about a pair. Another decision about the same pair is taken back first.
    ///
    /// @throws Refused if this stands already, or contradicts other decisions
    public LabelDecision decide(Actor actor, DecidedLabel wish) {
        return database.write(actor.study(), tx -> decide(tx, actor, wish));
    }

    /// As [#decide(Actor, DecidedLabel)], as part of a larger transaction.
    public LabelDecision decide(Transaction tx, Actor actor, DecidedLabel wish) {
        var round = reconciliation.roundToSettle(tx, actor);
        var both = reconciliation.witnesses(tx, round);
        if (both.letterOf(wish.a()) != Letter.A || both.letterOf(wish.b()) != Letter.B) {
            throw new NotThere();
        }
        standing(tx, round, wish.a(), wish.b()).ifPresent(earlier -> {
            if (earlier.verdict() == wish.verdict()) {
                throw new Refused("refusal.label.decided-already");
            }
            takeBack(tx, actor, earlier.id());
        });
        var links = links(tx, actor, round);
        if (wish.verdict() == LabelVerdict.SAME) {
            links.join(wish);
        } else {
            links.requireApart(wish.a(), wish.b());
        }
        var decision = new LabelDecision(
                new LabelDecisionId(ids.next()),
                wish.a(),
                wish.b(),
                wish.verdict(),
                wish.reason(),
                actor.person(),
                Instant.ofEpochMilli(clock.millis()),
                Optional.empty());
        new LabelStore(tx).add(round, decision);
        record(
                tx,
                actor,
                Event.of("label.decided", decision.id())
                        .with("verdict", wish.verdict().word())
                        .with("a", wish.a())
                        .with("b", wish.b()));
        return decision;
    }

    /// Takes a decision back. It stays in the record.
    ///
    /// @throws Refused if it made an agreed code on which resolutions rest
    public LabelDecision takeBack(Actor actor, LabelDecisionId id) {
        return database.write(actor.study(), tx -> takeBack(tx, actor, id));
    }

    private LabelDecision takeBack(Transaction tx, Actor actor, LabelDecisionId id) {
        var round = reconciliation.roundToSettle(tx, actor);
        var decision = new LabelStore(tx)
                .all(round).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        if (!new LabelStore(tx).withdraw(id, clock.millis())) {
            throw new Stale("refusal.label.taken-back-already");
        }
        if (decision.verdict() == LabelVerdict.SAME) {
            links(tx, actor, round).part(decision);
        }
        record(
                tx,
                actor,
                Event.of("label.taken-back", id)
                        .with("verdict", decision.verdict().word()));
        return decision;
    }

    /// Says that a code has no partner: it becomes an agreed code of its own.
    ///
    /// @throws Refused if it belongs to an agreed code already
    public AgreedCode keepAlone(Actor actor, CodeId code) {
        return database.write(actor.study(), tx -> keepAlone(tx, actor, code));
    }

    /// As [#keepAlone(Actor, CodeId)], as part of a larger transaction.
    public AgreedCode keepAlone(Transaction tx, Actor actor, CodeId code) {
        var round = reconciliation.roundToSettle(tx, actor);
        var codebook = codebook(tx, actor, round);
        if (codebook.of(code).isPresent()) {
            throw new Refused("refusal.label.placed-already");
        }
        return codebook.ownOf(code);
    }

    /// Names an agreed code anew.
    ///
    /// @param version the version that the person saw
    public void rename(Actor actor, AgreedCodeId id, long version, AgreedName name) {
        database.change(actor.study(), tx -> rename(tx, actor, id, version, name));
    }

    /// As [#rename(Actor, AgreedCodeId, long, AgreedName)], as part of a larger transaction.
    public void rename(Transaction tx, Actor actor, AgreedCodeId id, long version, AgreedName name) {
        var codebook = codebook(tx, actor, reconciliation.roundToSettle(tx, actor));
        codebook.rename(seen(codebook, id, version), name);
    }

    /// Retires an agreed code that nothing rests on. It is not deleted.
    ///
    /// @throws Refused if it stands anywhere, or stands for codes that were decided to be the same
    public void retire(Actor actor, AgreedCodeId id, long version) {
        database.change(actor.study(), tx -> {
            var round = reconciliation.roundToSettle(tx, actor);
            var codebook = codebook(tx, actor, round);
            var code = seen(codebook, id, version);
            if (code.sources().size() > 1) {
                throw new Refused("refusal.agreed-code.linked");
            }
            var places = links(tx, actor, round).restingOn(id);
            if (places > 0) {
                throw new Refused("refusal.agreed-code.rests", places);
            }
            codebook.retire(code);
        });
    }

    private static AgreedCode seen(AgreedCodebook codebook, AgreedCodeId id, long version) {
        var code = codebook.standing(id).orElseThrow(NotThere::new);
        if (code.version() != version) {
            throw new Stale("refusal.agreed-code.stale");
        }
        return code;
    }

    private static Optional<LabelDecision> standing(Transaction tx, RevealedRound round, CodeId a, CodeId b) {
        List<LabelDecision> all = new LabelStore(tx).all(round);
        return all.stream().filter(each -> each.stands() && each.isAbout(a, b)).findFirst();
    }

    private LabelLinks links(Transaction tx, Actor actor, RevealedRound round) {
        return new LabelLinks(
                codebook(tx, actor, round),
                reconciliation.witnesses(tx, round),
                new LabelStore(tx)
                        .all(round).stream().filter(LabelDecision::stands).toList(),
                (agreed, since) -> reconciliation.resolutionsNaming(tx, round, agreed, since));
    }

    private AgreedCodebook codebook(Transaction tx, Actor actor, RevealedRound round) {
        return new AgreedCodebook(
                tx, actor, reconciliation.witnesses(tx, round), new AgreedCodebook.Tools(journal, ids, clock.millis()));
    }

    private void record(Transaction tx, Actor actor, Event event) {
        journal.record(tx, actor.study(), actor.person(), event);
    }
}
