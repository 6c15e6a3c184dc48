package org.emic.web.adjudication;

import jakarta.servlet.http.HttpServletRequest;
import org.emic.accounts.Actor;
import org.emic.adjudication.DiscussedPlace;
import org.emic.adjudication.ResolutionDesk;
import org.emic.coding.RevealedRound;
import org.emic.coding.Rounds;
import org.emic.ids.ResolutionId;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page on which both coders settle what they differ in, place by place.
@Controller
@RequestMapping("/studies/{study}/resolve")
final class ResolveController {

    private final ResolutionDesk resolutions;
    private final Rounds rounds;
    private final Shells shells;

    ResolveController(ResolutionDesk resolutions, Rounds rounds, Shells shells) {
        this.resolutions = resolutions;
        this.rounds = rounds;
        this.shells = shells;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(name = "class", defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request) {
        var shell = shells.at(request, actor, Stage.RESOLVE);
        if (!(rounds.newest(actor).orElse(null) instanceof RevealedRound)) {
            return new ModelAndView("adjudication/closed").addObject("shell", shell);
        }
        var table = resolutions.table(actor);
        var queue = new Queue(table, actor);
        var chosen = queue.choose(place, kind);
        return new ModelAndView("adjudication/resolve")
                .addObject("shell", shell)
                .addObject("queue", queue)
                .addObject("done", Done.of(done))
                .addObject(
                        "view",
                        chosen.map(each -> PlaceView.of(table, each, actor)).orElse(null));
    }

    @PostMapping("/{place}")
    String propose(Actor actor, @PathVariable String place, @ModelAttribute ProposalForm form) {
        var table = resolutions.table(actor);
        resolutions.propose(actor, form.proposal(table, place));
        return onwards(actor, place, "proposed");
    }

    @PostMapping("/{place}/resolutions/{resolution}/signature")
    String sign(Actor actor, @PathVariable String place, @PathVariable String resolution) {
        var after = resolutions.sign(actor, ResolutionId.of(resolution));
        return onwards(actor, place, after.state() == DiscussedPlace.State.SETTLED ? "settled" : "signed");
    }

    @PostMapping("/{place}/resolutions/{resolution}/signature/taken-back")
    String takeBack(Actor actor, @PathVariable String place, @PathVariable String resolution) {
        resolutions.takeBack(actor, ResolutionId.of(resolution));
        return address(actor) + "?place=" + Queue.key(place) + "&done=signature-taken-back";
    }

    @PostMapping("/{place}/turns")
    String say(Actor actor, @PathVariable String place, @RequestParam(defaultValue = "") String body) {
        resolutions.say(actor, Queue.key(place), body);
        return address(actor) + "?place=" + Queue.key(place) + "&done=said";
    }

    /// To the next place that waits for this person; if there is none, back to the same.
    private String onwards(Actor actor, String place, String done) {
        var next = new Queue(resolutions.table(actor), actor).after(Queue.key(place));
        return address(actor) + "?place=" + next + "&done=" + done;
    }

    private static String address(Actor actor) {
        return "redirect:/studies/" + actor.study() + "/" + Stage.RESOLVE.path();
    }
}
