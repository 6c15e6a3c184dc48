package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.emic.accounts.Doors;
import org.emic.refusal.NotThere;
import org.emic.web.Shells;
import org.emic.web.Visits;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Where people come in: by the owner's link, or by their own.
@Controller
final class DoorController {

    private final Doors doors;
    private final Visits visits;
    private final Shells shells;

    DoorController(Doors doors, Visits visits, Shells shells) {
        this.doors = doors;
        this.visits = visits;
        this.shells = shells;
    }

    @GetMapping("/enter/{token}")
    String enter(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var visit = doors.enter(token, visits.of(request)).orElseThrow(NotThere::new);
        response.addHeader(HttpHeaders.SET_COOKIE, Visits.keep(visit).toString());
        return "redirect:/";
    }

    @GetMapping("/")
    ModelAndView start(HttpServletRequest request) {
        return new ModelAndView("study/start", Map.of("shell", shells.outside(request)));
    }
}
