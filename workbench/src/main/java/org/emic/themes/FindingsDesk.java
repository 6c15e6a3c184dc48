package org.emic.themes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.emic.accounts.Actor;
import org.emic.adjudication.AgreedCoding;
import org.emic.coding.Rounds;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.transcripts.Transcript;

/// Reads the board with its counts and quotations. Nothing here changes anything.
public final class FindingsDesk {

    private final Database database;
    private final Rounds rounds;
    private final Material material;

    public FindingsDesk(Database database, Rounds rounds, Material material) {
        this.database = database;
        this.rounds = rounds;
        this.material = material;
    }

    public Findings findings(Actor actor) {
        return database.read(tx -> findings(tx, actor));
    }

    /// As [#findings(Actor)], inside a transaction of another use case.
    public Findings findings(Transaction tx, Actor actor) {
        var agreed = material.agreed(tx, rounds.revealed(tx, actor));
        var participation =
                new Participation(material.roster(tx, actor.study()), material.transcripts(tx, actor.study()));
        return new Findings(new BoardStore(tx, actor.study()).load(agreed.codes()), agreed, participation);
    }

    /// The passages of an agreed code, by transcript and place; those that speak against it first.
    public List<Quotation> quotations(Actor actor, AgreedCodeId code) {
        return database.read(tx -> {
            var findings = findings(tx, actor);
            var codings = findings.agreed().codings().stream()
                    .filter(coding -> coding.code().equals(code))
                    .sorted(Comparator.comparing(AgreedCoding::negative).reversed())
                    .toList();
            return quotations(tx, actor, findings.participation(), codings);
        });
    }

    /// Cuts the passages of these codings, in their order. Each transcript is opened once.
    public List<Quotation> quotations(
            Transaction tx, Actor actor, Participation participation, List<AgreedCoding> codings) {
        var opened = new HashMap<TranscriptId, Transcript>();
        return codings.stream()
                .map(coding -> Quotation.cut(
                        coding,
                        opened.computeIfAbsent(coding.transcript(), id -> material.transcript(tx, actor.study(), id)),
                        participation))
                .toList();
    }
}
