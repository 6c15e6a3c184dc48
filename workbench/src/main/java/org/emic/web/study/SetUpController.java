package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Member;
import org.emic.accounts.Permission;
import org.emic.accounts.Token;
import org.emic.coding.Rounds;
import org.emic.ids.PersonId;
import org.emic.study.ChangedStudy;
import org.emic.study.StudyDesk;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The set-up page: what the study is, who works in it, and whether Phase 1 can open.
@Controller
@RequestMapping("/studies/{study}")
final class SetUpController {

    private final StudyDesk studies;
    private final Rounds rounds;
    private final Shells shells;

    SetUpController(StudyDesk studies, Rounds rounds, Shells shells) {
        this.studies = studies;
        this.rounds = rounds;
        this.shells = shells;
    }

    @GetMapping("/setup")
    ModelAndView show(Actor actor, HttpServletRequest request) {
        return page(actor, request, null);
    }

    @PostMapping("/setup")
    String change(
            Actor actor,
            @RequestParam String title,
            @RequestParam(defaultValue = "") String question,
            @RequestParam String profile,
            @RequestParam(defaultValue = "false") boolean agreement,
            @RequestParam(defaultValue = "") String why,
            @RequestParam long version) {
        studies.change(actor, new ChangedStudy(title, question, Chosen.profile(profile), agreement, why, version));
        return back(actor);
    }

    @PostMapping("/team")
    ModelAndView invite(
            Actor actor,
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(defaultValue = "false") boolean codes,
            HttpServletRequest request) {
        var invitation = studies.invite(actor, name, Chosen.role(role), codes);
        return page(actor, request, link(invitation.member().person().name(), invitation.link()));
    }

    @PostMapping("/team/{person}/link")
    ModelAndView renew(Actor actor, @PathVariable String person, HttpServletRequest request) {
        var id = PersonId.of(person);
        var token = studies.renewLink(actor, id);
        var name = studies.team(actor).stream()
                .map(Member::person)
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
        return page(actor, request, link(name, token));
    }

    @PostMapping("/team/{person}/release")
    String release(Actor actor, @PathVariable String person) {
        studies.release(actor, PersonId.of(person));
        return back(actor);
    }

    @PostMapping("/round")
    String open(Actor actor) {
        rounds.open(actor);
        return "redirect:/studies/" + actor.study();
    }

    private ModelAndView page(Actor actor, HttpServletRequest request, @Nullable NewLink link) {
        var page = new ModelAndView("study/setup")
                .addObject("shell", shells.at(request, actor, Stage.SET_UP))
                .addObject("mayChange", AccessPolicy.allows(actor, Permission.SET_UP))
                .addObject("team", studies.team(actor))
                .addObject("readiness", rounds.readiness(actor))
                .addObject("round", rounds.newest(actor).orElse(null))
                .addObject("link", link);
        if (AccessPolicy.allows(actor, Permission.SET_UP)) {
            page.addObject("links", studies.links(actor));
        }
        return page;
    }

    private static NewLink link(String name, Token token) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/enter/")
                .path(token.text())
                .toUriString();
        return new NewLink(name, address);
    }

    private static String back(Actor actor) {
        return "redirect:/studies/" + actor.study() + "/" + Stage.SET_UP.path();
    }
}
