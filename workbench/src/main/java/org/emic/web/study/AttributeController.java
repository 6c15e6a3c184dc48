package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import org.emic.accounts.Actor;
import org.emic.ids.AttributeId;
import org.emic.refusal.Refused;
import org.emic.study.AttributeDesk;
import org.emic.study.AttributeFields;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What is known of each participant: adding, changing and removing an attribute.
@Controller
@RequestMapping("/studies/{study}/attributes")
final class AttributeController {

    private final AttributeDesk attributes;
    private final ParticipantPage page;

    AttributeController(AttributeDesk attributes, ParticipantPage page) {
        this.attributes = attributes;
        this.page = page;
    }

    /// An attribute's form.
    ///
    /// @param options one a line
    record Form(String name, String kind, String options, boolean role) {

        AttributeFields fields() {
            return new AttributeFields(name, Chosen.kind(kind), options.lines().toList(), role);
        }
    }

    @PostMapping
    ModelAndView define(
            Actor actor,
            @RequestParam String name,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String options,
            @RequestParam(defaultValue = "false") boolean role,
            HttpServletRequest request) {
        return orRefuse(actor, request, () -> attributes.define(actor, new Form(name, kind, options, role).fields()));
    }

    @PostMapping("/{attribute}")
    ModelAndView redefine(
            Actor actor,
            @PathVariable String attribute,
            @RequestParam String name,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String options,
            @RequestParam(defaultValue = "false") boolean role,
            HttpServletRequest request) {
        var id = AttributeId.of(attribute);
        return orRefuse(
                actor, request, () -> attributes.redefine(actor, id, new Form(name, kind, options, role).fields()));
    }

    @PostMapping("/{attribute}/remove")
    ModelAndView remove(Actor actor, @PathVariable String attribute, HttpServletRequest request) {
        return orRefuse(actor, request, () -> attributes.remove(actor, AttributeId.of(attribute)));
    }

    private ModelAndView orRefuse(Actor actor, HttpServletRequest request, Runnable step) {
        try {
            step.run();
            return new ModelAndView("redirect:/studies/" + actor.study() + "/" + Stage.PARTICIPANTS.path());
        } catch (Refused refused) {
            return page.refusing(actor, request, refused);
        }
    }
}
