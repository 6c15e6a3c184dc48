package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.ids.AttributeId;
import org.emic.refusal.Refusal;
import org.emic.study.ParticipantDesk;
import org.emic.study.ParticipantFields;
import org.emic.study.Roster;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The participants page, which several handlers end on.
@Component
final class ParticipantPage {

    private static final String VALUE = "v-";

    private final ParticipantDesk participants;
    private final Shells shells;

    ParticipantPage(ParticipantDesk participants, Shells shells) {
        this.participants = participants;
        this.shells = shells;
    }

    /// @param sort the id of the attribute to sort by; otherwise by label
    ModelAndView of(Actor actor, HttpServletRequest request, String sort) {
        var roster = participants.show(actor);
        return new ModelAndView("study/participants")
                .addObject("shell", shells.at(request, actor, Stage.PARTICIPANTS))
                .addObject("mayChange", AccessPolicy.allows(actor, Permission.SET_UP))
                .addObject("roster", sorted(roster, sort))
                .addObject("sort", sort);
    }

    /// The same page saying at its top what could not be done.
    ModelAndView refusing(Actor actor, HttpServletRequest request, Refusal refusal) {
        var page = of(actor, request, "").addObject("message", message(refusal));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    String message(Refusal refusal) {
        return shells.texts().of(refusal.key(), refusal.arguments().toArray());
    }

    private static Roster sorted(Roster roster, String sort) {
        return roster.attributes().stream()
                .filter(attribute -> attribute.id().toString().equals(sort))
                .findFirst()
                .map(roster::sortedBy)
                .orElseGet(roster::sortedByLabel);
    }

    /// The fields of a participant's form: the label, and the value of each attribute under its id.
    static ParticipantFields fields(Map<String, String> form) {
        var values = new HashMap<AttributeId, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(VALUE)) {
                values.put(AttributeId.of(name.substring(VALUE.length())), value);
            }
        });
        return new ParticipantFields(form.getOrDefault("label", ""), values);
    }
}
