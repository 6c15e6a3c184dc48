package org.emic.reliability;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emic.accounts.Actor;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.CodeLines;
import org.emic.adjudication.Reconciliation;
import org.emic.adjudication.Witnesses;
import org.emic.agreement.binary.BinaryCounts;
import org.emic.coding.Letter;
import org.emic.coding.RevealedRound;
import org.emic.ids.CodeId;
import org.emic.ids.TranscriptId;
import org.emic.storage.Database;
import org.emic.storage.Transaction;
import org.emic.transcripts.Transcript;

/// Compares the two coders of a revealed round, label by label, before anything was settled.
///
/// The unit is the line: a label counts as present in a line that one of the coder's passages with it touches, however
/// much of the line. All lines of the transcripts in which at least one coder gave a code are compared. Resolutions
/// change nothing here; label decisions do, for they say which labels are compared with which.
public final class RoundAgreement {

    private final Database database;
    private final Reconciliation reconciliation;

    public RoundAgreement(Database database, Reconciliation reconciliation) {
        this.database = database;
        this.reconciliation = reconciliation;
    }

    /// For those who may see the revealed round.
    public AgreementTable table(Actor actor) {
        return database.read(tx -> table(tx, reconciliation.round(tx, actor)));
    }

    /// As [#table(Actor)], inside a transaction of a use case that has checked.
    public AgreementTable table(Transaction tx, RevealedRound round) {
        var both = reconciliation.witnesses(tx, round);
        var transcripts = reconciliation.transcripts(tx, round);
        var lines = reconciliation.lines(tx, round);
        var units = transcripts.stream()
                .mapToInt(transcript -> transcript.lines().size())
                .sum();
        var offsets = offsets(transcripts);
        var labels = new ArrayList<LabelAgreement>();
        var linked = 0;
        for (var code : reconciliation.codes(tx, round)) {
            var ofA = sources(code, both, Letter.A);
            var ofB = sources(code, both, Letter.B);
            if (code.retiredAt().isEmpty() && !ofA.isEmpty() && !ofB.isEmpty()) {
                var counts = BinaryCounts.of(touched(ofA, lines, offsets), touched(ofB, lines, offsets), units);
                labels.add(LabelAgreement.of(code.id(), code.name(), counts));
                linked += code.sources().size();
            }
        }
        var used = usedCodes(both, lines);
        return new AgreementTable(labels, Math.max(0, used - linked), units, transcripts.size());
    }

    private static int usedCodes(Witnesses both, CodeLines lines) {
        var used = 0;
        for (var letter : Letter.values()) {
            for (var code : both.codesOf(letter)) {
                used += code.retiredAt().isEmpty() || !lines.of(code.id()).isEmpty() ? 1 : 0;
            }
        }
        return used;
    }

    /// How many lines stand before each transcript when all are laid end to end.
    private static Map<TranscriptId, Integer> offsets(List<Transcript> transcripts) {
        var offsets = new HashMap<TranscriptId, Integer>();
        var before = 0;
        for (var transcript : transcripts) {
            offsets.put(transcript.summary().id(), before);
            before += transcript.lines().size();
        }
        return offsets;
    }

    private static Set<CodeId> sources(AgreedCode code, Witnesses both, Letter letter) {
        return code.sources().stream()
                .filter(source -> both.letterOf(source) == letter)
                .collect(Collectors.toSet());
    }

    private static BitSet touched(Set<CodeId> codes, CodeLines lines, Map<TranscriptId, Integer> offsets) {
        var touched = new BitSet();
        for (var code : codes) {
            for (var ref : lines.of(code)) {
                var offset = offsets.get(ref.transcript().summary().id());
                if (offset != null) {
                    touched.set(offset + ref.line().number() - 1);
                }
            }
        }
        return touched;
    }
}
