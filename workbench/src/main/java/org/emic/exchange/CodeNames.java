package org.emic.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.LabelDecision;
import org.emic.adjudication.LabelVerdict;
import org.emic.ids.CodeId;

/// What each coder's code is called where both coders' codes stand in one column: as the agreed code that it belongs
/// to, else by its own name.
///
/// One name there means one code. So a code's own name gets its coder's letter where it would say something that nobody
/// decided, or the contrary of what was: where an agreed code to which it does not belong has the name, or the other
/// coder's code of that name was decided to be another one.
final class CodeNames {

    private final Map<CodeId, String> names = new HashMap<>();

    CodeNames(StudyContents contents) {
        var agreed = new HashSet<String>();
        contents.findings().agreed().codes().stream().map(AgreedCode::name).forEach(agreed::add);
        var apart = apart(contents);
        for (var code : contents.work().codes()) {
            var letter = contents.round().coder(code.coder()).orElseThrow().letter();
            var own = agreed.contains(code.name()) || apart.contains(code.id())
                    ? code.name() + " (" + letter + ")"
                    : code.name();
            names.put(
                    code.id(), contents.agreed(code.id()).map(AgreedCode::name).orElse(own));
        }
    }

    /// The codes that share a name with one of the other coder and were decided not to be it.
    private static Set<CodeId> apart(StudyContents contents) {
        var codes = contents.work().codesById();
        var apart = new HashSet<CodeId>();
        for (var decision : contents.adjudication().decisions()) {
            var a = Objects.requireNonNull(codes.get(decision.a()));
            var b = Objects.requireNonNull(codes.get(decision.b()));
            if (saysApart(decision) && a.name().equals(b.name())) {
                apart.add(a.id());
                apart.add(b.id());
            }
        }
        return apart;
    }

    private static boolean saysApart(LabelDecision decision) {
        return decision.stands() && decision.verdict() != LabelVerdict.SAME;
    }

    String of(CodeId code) {
        return Objects.requireNonNull(names.get(code), "a code of the round");
    }
}
