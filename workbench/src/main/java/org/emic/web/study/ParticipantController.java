package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.ids.ParticipantId;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.study.Participant;
import org.emic.study.ParticipantDesk;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Participants: the list, and adding, changing and removing one. With htmx a row is changed in its place.
@Controller
@RequestMapping("/studies/{study}/participants")
final class ParticipantController {

    private static final String HTMX = "HX-Request";

    private final ParticipantDesk participants;
    private final ParticipantPage page;
    private final Shells shells;

    ParticipantController(ParticipantDesk participants, ParticipantPage page, Shells shells) {
        this.participants = participants;
        this.page = page;
        this.shells = shells;
    }

    @GetMapping
    ModelAndView list(Actor actor, HttpServletRequest request, @RequestParam Map<String, String> query) {
        return page.of(actor, request, query.getOrDefault("sort", "")).addObject("query", query);
    }

    @PostMapping
    ModelAndView add(Actor actor, @RequestParam Map<String, String> form, HttpServletRequest request) {
        try {
            participants.add(actor, ParticipantPage.fields(form));
            return new ModelAndView(back(actor));
        } catch (Refused refused) {
            return page.refusing(actor, request, refused).addObject("typed", form);
        }
    }

    @GetMapping("/{participant}")
    ModelAndView row(
            Actor actor,
            @PathVariable String participant,
            @RequestHeader(name = HTMX, defaultValue = "") String htmx,
            HttpServletRequest request) {
        var found = participants.find(actor, ParticipantId.of(participant));
        return htmx.isEmpty() ? new ModelAndView(back(actor)) : row(actor, request, found);
    }

    @GetMapping("/{participant}/edit")
    ModelAndView edit(
            Actor actor,
            @PathVariable String participant,
            @RequestHeader(name = HTMX, defaultValue = "") String htmx,
            HttpServletRequest request) {
        AccessPolicy.require(actor, Permission.SET_UP);
        var found = participants.find(actor, ParticipantId.of(participant));
        return form(actor, request, found, htmx.isEmpty() ? "study/participantEdit" : "study/participantEditRow");
    }

    @PostMapping("/{participant}")
    ModelAndView change(
            Actor actor,
            @PathVariable String participant,
            @RequestParam Map<String, String> form,
            @RequestHeader(name = HTMX, defaultValue = "") String htmx,
            HttpServletRequest request) {
        var id = ParticipantId.of(participant);
        try {
            var changed = participants.change(
                    actor, id, ParticipantPage.fields(form), Long.parseLong(form.getOrDefault("version", "0")));
            return htmx.isEmpty() ? new ModelAndView(back(actor)) : row(actor, request, changed);
        } catch (Refused | Stale refusal) {
            var view = htmx.isEmpty() ? "study/participantEdit" : "study/participantEditRow";
            var again = form(actor, request, participants.find(actor, id), view)
                    .addObject("typed", form)
                    .addObject("message", page.message(refusal));
            again.setStatus(refusal instanceof Stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PostMapping("/{participant}/remove")
    String remove(Actor actor, @PathVariable String participant) {
        participants.remove(actor, ParticipantId.of(participant));
        return back(actor);
    }

    private ModelAndView row(Actor actor, HttpServletRequest request, Participant participant) {
        return form(actor, request, participant, "study/participantRow")
                .addObject("mayChange", AccessPolicy.allows(actor, Permission.SET_UP));
    }

    private ModelAndView form(Actor actor, HttpServletRequest request, Participant participant, String view) {
        return new ModelAndView(view)
                .addObject("shell", shells.at(request, actor, Stage.PARTICIPANTS))
                .addObject("attributes", participants.show(actor).attributes())
                .addObject("participant", participant);
    }

    private static String back(Actor actor) {
        return "redirect:/studies/" + actor.study() + "/" + Stage.PARTICIPANTS.path();
    }
}
