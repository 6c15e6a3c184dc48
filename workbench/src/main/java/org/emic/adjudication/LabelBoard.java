package org.emic.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emic.coding.Code;
import org.emic.coding.Letter;
import org.emic.coding.RevealedRound;
import org.emic.ids.CodeId;

/// Both coders' codes side by side, and what was decided about them.
///
/// @param a coder A's codes, by name
/// @param b coder B's codes, by name
/// @param pairs decided pairs and proposals, those with the strongest evidence first
/// @param interviews in how many transcripts somebody gave a code
/// @param agreed the agreed codes, not the retired ones, in the order in which they were made
public record LabelBoard(
        RevealedRound round,
        List<PlacedCode> a,
        List<PlacedCode> b,
        List<LabelPair> pairs,
        List<AgreedCode> agreed,
        CodeLines lines,
        int interviews) {

    public LabelBoard {
        a = List.copyOf(a);
        b = List.copyOf(b);
        pairs = List.copyOf(pairs);
        agreed = List.copyOf(agreed);
    }

    static LabelBoard of(Witnesses both, CodeLines lines, List<LabelDecision> decisions, List<AgreedCode> agreed) {
        var standing =
                agreed.stream().filter(code -> code.retiredAt().isEmpty()).toList();
        var parts = decisions.stream()
                .filter(decision -> decision.stands() && isPart(decision))
                .flatMap(decision -> Stream.of(decision.a(), decision.b()))
                .collect(Collectors.toSet());
        var a = placed(both.codesOf(Letter.A), lines, standing, parts);
        var b = placed(both.codesOf(Letter.B), lines, standing, parts);
        var decided = new HashMap<Alignment.Pair, LabelDecision>();
        decisions.stream()
                .filter(LabelDecision::stands)
                .forEach(decision -> decided.put(new Alignment.Pair(decision.a(), decision.b()), decision));
        var shared = lines.shared(both);
        var pairs = new ArrayList<LabelPair>();
        for (var one : a) {
            for (var other : b) {
                var pair = pair(one, other, shared, decided);
                if (pair.isWorthALook()) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(LabelPair.STRONGEST_FIRST);
        return new LabelBoard(
                both.round(), a, b, pairs, standing, lines, both.transcripts().size());
    }

    private static boolean isPart(LabelDecision decision) {
        return switch (decision.verdict()) {
            case A_PART_OF_B, B_PART_OF_A -> true;
            case SAME, NOT_SAME -> false;
        };
    }

    private static List<PlacedCode> placed(
            List<Code> codes, CodeLines lines, List<AgreedCode> agreed, Set<CodeId> parts) {
        return codes.stream()
                .filter(code -> code.retiredAt().isEmpty() || lines.count(code.id()) > 0)
                .map(code -> new PlacedCode(
                        code,
                        lines.count(code.id()),
                        lines.transcripts(code.id()),
                        agreed.stream()
                                .filter(each -> each.sources().contains(code.id()))
                                .findFirst(),
                        parts.contains(code.id())))
                .sorted(Comparator.comparing(each -> each.code().name()))
                .toList();
    }

    private static LabelPair pair(
            PlacedCode a,
            PlacedCode b,
            Map<Alignment.Pair, Integer> shared,
            Map<Alignment.Pair, LabelDecision> decided) {
        var pair = new Alignment.Pair(a.code().id(), b.code().id());
        return new LabelPair(
                a,
                b,
                shared.getOrDefault(pair, 0),
                LabelWords.between(a.code().name(), b.code().name()),
                Optional.ofNullable(decided.get(pair)));
    }

    /// Any pair, proposed or not.
    public Optional<LabelPair> pair(CodeId one, CodeId other) {
        var listed = pairs.stream()
                .filter(pair ->
                        pair.a().code().id().equals(one) && pair.b().code().id().equals(other))
                .findFirst();
        if (listed.isPresent()) {
            return listed;
        }
        return find(a, one)
                .flatMap(left -> find(b, other)
                        .map(right -> new LabelPair(
                                left,
                                right,
                                lines.both(one, other).size(),
                                LabelWords.between(
                                        left.code().name(), right.code().name()),
                                Optional.empty())));
    }

    private static Optional<PlacedCode> find(List<PlacedCode> codes, CodeId id) {
        return codes.stream().filter(code -> code.code().id().equals(id)).findFirst();
    }

    /// How many of both coders' codes are placed.
    public int placed() {
        return (int) Stream.concat(a.stream(), b.stream())
                .filter(PlacedCode::isPlaced)
                .count();
    }

    public int codes() {
        return a.size() + b.size();
    }
}
