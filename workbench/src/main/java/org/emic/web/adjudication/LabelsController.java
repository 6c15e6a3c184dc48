package org.emic.web.adjudication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.adjudication.AgreedName;
import org.emic.adjudication.DecidedLabel;
import org.emic.adjudication.LabelBoard;
import org.emic.adjudication.LabelDesk;
import org.emic.adjudication.LabelPair;
import org.emic.adjudication.LabelVerdict;
import org.emic.coding.RevealedRound;
import org.emic.coding.Rounds;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.CodeId;
import org.emic.ids.LabelDecisionId;
import org.emic.refusal.Refused;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page on which both coders say which of their labels are one.
@Controller
@RequestMapping("/studies/{study}/labels")
final class LabelsController {

    private final LabelDesk labels;
    private final Rounds rounds;
    private final Shells shells;

    LabelsController(LabelDesk labels, Rounds rounds, Shells shells) {
        this.labels = labels;
        this.rounds = rounds;
        this.shells = shells;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String a,
            @RequestParam(defaultValue = "") String b,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request) {
        var shell = shells.at(request, actor, Stage.LABELS);
        if (!(rounds.newest(actor).orElse(null) instanceof RevealedRound)) {
            return new ModelAndView("adjudication/closed").addObject("shell", shell);
        }
        var board = labels.board(actor);
        var chosen = a.isEmpty() || b.isEmpty() ? next(board, null) : board.pair(CodeId.of(a), CodeId.of(b));
        return new ModelAndView("adjudication/labels")
                .addObject("shell", shell)
                .addObject("view", LabelsView.of(board, chosen.orElse(null), actor, Done.of(done)));
    }

    @PostMapping("/decisions")
    String decide(
            Actor actor,
            @RequestParam String a,
            @RequestParam String b,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "a") String naming,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String definition) {
        if (a.isEmpty() || b.isEmpty()) {
            throw new Refused("refusal.label.not-chosen");
        }
        var chosen = verdict(verdict);
        var board = labels.board(actor);
        var pair = board.pair(CodeId.of(a), CodeId.of(b)).orElseThrow(() -> new Refused("refusal.label.not-chosen"));
        var wish = new DecidedLabel(CodeId.of(a), CodeId.of(b), chosen, reason, name(pair, naming, name, definition));
        labels.decide(actor, wish);
        return next(labels.board(actor), pair)
                .map(next -> at(actor, next, chosen.word()))
                .orElseGet(() -> at(actor, pair, chosen.word()));
    }

    /// A's name unless the person chose otherwise.
    private static Optional<AgreedName> name(LabelPair pair, String naming, String name, String definition) {
        return switch (naming) {
            case "b" ->
                Optional.of(new AgreedName(
                        pair.b().code().name(), pair.b().code().fields().definition()));
            case "new" -> Optional.of(new AgreedName(name, definition));
            default -> Optional.empty();
        };
    }

    private static LabelVerdict verdict(String word) {
        for (var verdict : LabelVerdict.values()) {
            if (verdict.word().equals(word)) {
                return verdict;
            }
        }
        throw new Refused("refusal.not-understood");
    }

    @PostMapping("/decisions/{decision}/taken-back")
    String takeBack(Actor actor, @PathVariable String decision) {
        var taken = labels.takeBack(actor, LabelDecisionId.of(decision));
        return address(actor) + "?a=" + taken.a() + "&b=" + taken.b() + "&done=taken-back";
    }

    @PostMapping("/alone")
    String keepAlone(Actor actor, @RequestParam String code) {
        labels.keepAlone(actor, CodeId.of(code));
        return address(actor) + "?done=alone";
    }

    @PostMapping("/codes/{code}")
    String rename(
            Actor actor,
            @PathVariable String code,
            @RequestParam long version,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String definition) {
        labels.rename(actor, AgreedCodeId.of(code), version, new AgreedName(name, definition));
        return address(actor) + "?done=renamed";
    }

    @PostMapping("/codes/{code}/retired")
    String retire(Actor actor, @PathVariable String code, @RequestParam long version) {
        labels.retire(actor, AgreedCodeId.of(code), version);
        return address(actor) + "?done=retired";
    }

    /// The first pair after this one that nobody has decided about, or from the start.
    private static Optional<LabelPair> next(LabelBoard board, @org.jspecify.annotations.Nullable LabelPair after) {
        var pairs = board.pairs();
        var from = 0;
        for (var place = 0; after != null && place < pairs.size(); place++) {
            if (LabelsView.isSame(pairs.get(place), after)) {
                from = place + 1;
            }
        }
        for (var step = 0; step < pairs.size(); step++) {
            var pair = pairs.get((from + step) % pairs.size());
            if (pair.decision().isEmpty()) {
                return Optional.of(pair);
            }
        }
        return after == null ? pairs.stream().findFirst() : Optional.empty();
    }

    private static String at(Actor actor, LabelPair pair, String done) {
        return address(actor) + "?a=" + pair.a().code().id() + "&b="
                + pair.b().code().id() + "&done=" + done;
    }

    private static String address(Actor actor) {
        return "redirect:/studies/" + actor.study() + "/" + Stage.LABELS.path();
    }
}
