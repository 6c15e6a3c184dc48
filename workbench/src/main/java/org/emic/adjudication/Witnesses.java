package org.emic.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emic.coding.Code;
import org.emic.coding.Coding;
import org.emic.coding.Letter;
import org.emic.coding.RevealedRound;
import org.emic.coding.RevealedWork;
import org.emic.ids.CodeId;
import org.emic.ids.PersonId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.NotThere;

/// Both coders' work of a revealed round, transcript by transcript. Both have submitted, so nothing in it changes any
/// more, and it may be kept in memory.
public final class Witnesses {

    private final RevealedWork work;
    private final Map<CodeId, Code> codes;
    private final Map<TranscriptId, TwoReadings> readings = new LinkedHashMap<>();

    public Witnesses(RevealedWork work) {
        this.work = work;
        this.codes = work.codesById();
        var codings = new LinkedHashMap<TranscriptId, Map<Letter, List<Coding>>>();
        for (var coding : work.codings()) {
            codings.computeIfAbsent(coding.transcript(), key -> new HashMap<>())
                    .computeIfAbsent(letter(coding.coder()), key -> new ArrayList<>())
                    .add(coding);
        }
        var nothing = notCodable();
        codings.forEach((transcript, of) -> readings.put(
                transcript,
                new TwoReadings(
                        transcript,
                        of.getOrDefault(Letter.A, List.of()),
                        of.getOrDefault(Letter.B, List.of()),
                        nothing.getOrDefault(new Column(transcript, Letter.A), Set.of()),
                        nothing.getOrDefault(new Column(transcript, Letter.B), Set.of()))));
    }

    private record Column(TranscriptId transcript, Letter letter) {}

    private Map<Column, Set<Integer>> notCodable() {
        var lines = new HashMap<Column, Set<Integer>>();
        for (var line : work.visited()) {
            if (line.notCodable()) {
                lines.computeIfAbsent(new Column(line.transcript(), letter(line.coder())), key -> new HashSet<>())
                        .add(line.line());
            }
        }
        return lines;
    }

    public RevealedRound round() {
        return work.round();
    }

    public List<Code> codesOf(Letter letter) {
        return work.codesOf(letter);
    }

    /// One of both coders' codes.
    ///
    /// @throws NotThere if neither has such a code
    public Code code(CodeId id) {
        var code = codes.get(id);
        if (code == null) {
            throw new NotThere();
        }
        return code;
    }

    public Letter letterOf(CodeId code) {
        return letter(code(code).coder());
    }

    public Letter letter(PersonId coder) {
        return round().coder(coder).orElseThrow(NotThere::new).letter();
    }

    /// The transcripts in which at least one coder gave a code, in no particular order.
    public List<TranscriptId> transcripts() {
        return List.copyOf(readings.keySet());
    }

    public TwoReadings in(TranscriptId transcript) {
        return readings.getOrDefault(transcript, new TwoReadings(transcript, List.of(), List.of(), Set.of(), Set.of()));
    }

    String name(CodeId code) {
        return code(code).name();
    }
}
