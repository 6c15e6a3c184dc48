package org.emic.web.adjudication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.CodeLines.LineRef;
import org.emic.adjudication.LabelBoard;
import org.emic.adjudication.LabelDecision;
import org.emic.adjudication.LabelPair;
import org.emic.adjudication.PlacedCode;
import org.jspecify.annotations.Nullable;

/// What the page about labels shows.
///
/// @param chosen the pair that is looked at
/// @param mayDecide whether the actor is one of the two coders
/// @param undo the actor's newest decision that stands
/// @param done the word for what has just happened
public record LabelsView(
        LabelBoard board,
        @Nullable LabelPair chosen,
        boolean mayDecide,
        Optional<LabelDecision> undo,
        Optional<String> done) {

    private static final int PASSAGES = 2;

    static LabelsView of(LabelBoard board, @Nullable LabelPair chosen, Actor actor, Optional<String> done) {
        var undo = board.pairs().stream()
                .flatMap(pair -> pair.decision().stream())
                .filter(decision -> decision.decidedBy().equals(actor.person()))
                .max(Comparator.comparing(LabelDecision::decidedAt));
        return new LabelsView(board, chosen, board.round().coder(actor.person()).isPresent(), undo, done);
    }

    static boolean isSame(LabelPair one, LabelPair other) {
        return one.a().code().id().equals(other.a().code().id())
                && one.b().code().id().equals(other.b().code().id());
    }

    public boolean isChosen(LabelPair pair) {
        return chosen != null && isSame(pair, chosen);
    }

    public String query(LabelPair pair) {
        return "?a=" + pair.a().code().id() + "&b=" + pair.b().code().id();
    }

    /// The bar of a pair: where its parts begin and how wide they are, in hundredths of the bar's width.
    public Bar bar(LabelPair pair) {
        var scale = 0.0;
        for (var each : board.pairs()) {
            scale = Math.max(scale, each.both() / 2.0 + Math.max(each.onlyA(), each.onlyB()));
        }
        scale = scale == 0 ? 0 : 49 / scale;
        var half = pair.both() * scale / 2;
        return new Bar(
                50 - half - pair.onlyA() * scale, pair.onlyA() * scale, 50 - half, 2 * half, pair.onlyB() * scale);
    }

    /// @param startA where A's own part begins
    /// @param startBoth where the shared part begins
    public record Bar(double startA, double onlyA, double startBoth, double both, double onlyB) {

        public double startB() {
            return startBoth + both;
        }
    }

    public List<LineRef> both(LabelPair pair) {
        return first(board.lines().both(pair.a().code().id(), pair.b().code().id()));
    }

    public List<LineRef> onlyA(LabelPair pair) {
        return first(board.lines().only(pair.a().code().id(), pair.b().code().id()));
    }

    public List<LineRef> onlyB(LabelPair pair) {
        return first(board.lines().only(pair.b().code().id(), pair.a().code().id()));
    }

    private static List<LineRef> first(List<LineRef> lines) {
        return lines.subList(0, Math.min(PASSAGES, lines.size()));
    }

    public static String words(LineRef ref) {
        return ref.transcript().text().quote(ref.line().span());
    }

    public static String speaker(LineRef ref) {
        return ref.transcript().turnOf(ref.line()).speaker();
    }

    /// Those that nothing was proposed or decided for.
    public List<PlacedCode> left(boolean ofA) {
        return (ofA ? board.a() : board.b())
                .stream()
                        .filter(code -> !code.isPlaced())
                        .filter(code -> board.pairs().stream()
                                .noneMatch(pair -> (ofA ? pair.a() : pair.b())
                                        .code()
                                        .id()
                                        .equals(code.code().id())))
                        .toList();
    }

    /// Those that may be said to have no partner: not placed yet.
    public List<PlacedCode> unplaced(LabelPair pair) {
        return List.of(pair.a(), pair.b()).stream()
                .filter(code -> !code.isPlaced())
                .toList();
    }

    /// The agreed code that the chosen pair belongs to, if both do.
    public Optional<AgreedCode> agreed(LabelPair pair) {
        return pair.a()
                .agreed()
                .filter(code -> pair.b().agreed().map(AgreedCode::id).equals(Optional.of(code.id())));
    }
}
