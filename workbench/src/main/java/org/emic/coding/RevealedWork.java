package org.emic.coding;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emic.ids.CodeId;

/// Everything that both coders of a revealed round did: their codes (retired ones too, if a coding rests on them),
/// their
/// standing codings, and the lines that they visited. Memos are not in it: they stay private.
public record RevealedWork(RevealedRound round, List<Code> codes, List<Coding> codings, List<VisitedLine> visited) {

    public RevealedWork {
        codes = List.copyOf(codes);
        codings = List.copyOf(codings);
        visited = List.copyOf(visited);
    }

    public Map<CodeId, Code> codesById() {
        return codes.stream().collect(Collectors.toMap(Code::id, Function.identity()));
    }

    public List<Code> codesOf(Letter letter) {
        var coder = round.coder(letter).person().id();
        return codes.stream().filter(code -> code.coder().equals(coder)).toList();
    }

    public List<Coding> codingsOf(Letter letter) {
        var coder = round.coder(letter).person().id();
        return codings.stream().filter(coding -> coding.coder().equals(coder)).toList();
    }
}
