package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.emic.accounts.Doors;
import org.emic.accounts.Visit;
import org.emic.ids.PersonId;
import org.emic.ids.StudyId;
import org.emic.refusal.NotThere;
import org.emic.study.SyntheticDoors;
import org.emic.web.Visits;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where people come in: by the owner's link, by their own, or, in a synthetic study, as somebody invented.
@Controller
final class DoorController {

    private final Doors doors;
    private final SyntheticDoors synthetic;
    private final Visits visits;

    DoorController(Doors doors, SyntheticDoors synthetic, Visits visits) {
        this.doors = doors;
        this.synthetic = synthetic;
        this.visits = visits;
    }

    @GetMapping("/enter/{token}")
    String enter(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var visit = doors.enter(token, visits.of(request)).orElseThrow(NotThere::new);
        keep(visit, response);
        return !visit.owner() && visit.persons().size() == 1
                ? "redirect:/studies/" + visit.persons().keySet().iterator().next()
                : "redirect:/";
    }

    @PostMapping("/studies/{study}/eyes")
    String look(
            @PathVariable String study,
            @RequestParam String person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = synthetic.lookThroughTheEyesOf(StudyId.of(study), PersonId.of(person), visits.of(request));
        keep(visit, response);
        return "redirect:/studies/" + StudyId.of(study);
    }

    private static void keep(Visit visit, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, Visits.keep(visit).toString());
    }
}
