package org.emic.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.emic.accounts.Actor;
import org.emic.coding.Letter;
import org.emic.coding.RevealedRound;
import org.emic.coding.Rounds;
import org.emic.coding.Submission;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Submission and reveal.
@Controller
@RequestMapping("/studies/{study}/reveal")
final class RevealController {

    private final Shells shells;
    private final Rounds rounds;
    private final Submission submission;

    RevealController(Shells shells, Rounds rounds, Submission submission) {
        this.shells = shells;
        this.rounds = rounds;
        this.submission = submission;
    }

    @GetMapping
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String step, HttpServletRequest request) {
        var round = rounds.newest(actor).orElse(null);
        var me = round == null ? null : round.coder(actor.person()).orElse(null);
        var page = new ModelAndView("coding/reveal")
                .addObject("shell", shells.at(request, actor, Stage.REVEAL))
                .addObject("round", round)
                .addObject("me", me)
                .addObject("asksToSeal", step.equals("seal"))
                .addObject("unbroken", unbroken(round));
        if (me != null) {
            page.addObject("checklist", submission.checklist(actor))
                    .addObject("seal", submission.seal(actor).orElse(null));
        }
        return page;
    }

    private List<Letter> unbroken(org.emic.coding.@org.jspecify.annotations.Nullable CodingRound round) {
        return round instanceof RevealedRound revealed ? submission.unbroken(revealed) : List.of();
    }

    @PostMapping("/seal")
    String seal(Actor actor) {
        submission.submit(actor);
        return "redirect:/studies/" + actor.study() + "/reveal";
    }

    @PostMapping
    String reveal(Actor actor) {
        rounds.reveal(actor);
        return "redirect:/studies/" + actor.study() + "/reveal";
    }
}
