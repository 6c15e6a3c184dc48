package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.emic.accounts.Actor;
import org.emic.accounts.Team;
import org.emic.accounts.Visit;
import org.emic.coding.OpenRound;
import org.emic.coding.RevealedRound;
import org.emic.coding.Rounds;
import org.emic.ids.StudyId;
import org.emic.study.NewStudy;
import org.emic.study.StudyDesk;
import org.emic.study.SyntheticDoors;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.emic.web.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The start page: the visit's studies, and beginning one.
@Controller
final class StartController {

    private final StudyDesk studies;
    private final SyntheticDoors synthetic;
    private final Team team;
    private final Rounds rounds;
    private final Visits visits;
    private final Shells shells;

    StartController(
            StudyDesk studies, SyntheticDoors synthetic, Team team, Rounds rounds, Visits visits, Shells shells) {
        this.studies = studies;
        this.synthetic = synthetic;
        this.team = team;
        this.rounds = rounds;
        this.visits = visits;
        this.shells = shells;
    }

    @GetMapping("/")
    ModelAndView start(HttpServletRequest request) {
        var visit = visits.of(request).orElse(null);
        return new ModelAndView("study/start")
                .addObject("shell", shells.outside(request))
                .addObject("known", visit != null)
                .addObject("owner", visit != null && visit.owner())
                .addObject("studies", visit == null ? List.of() : lines(visit))
                .addObject("lost", visit == null ? List.of() : studies.lost(visit))
                .addObject("casts", synthetic.all());
    }

    @PostMapping("/studies")
    String begin(
            Visit visit,
            @RequestParam String title,
            @RequestParam(defaultValue = "") String question,
            @RequestParam String profile,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean codes) {
        var wish = new NewStudy(title, question, Chosen.profile(profile), name, codes, false);
        return "redirect:/studies/" + studies.begin(visit, wish).study() + "/" + Stage.SET_UP.path();
    }

    @PostMapping("/studies/{study}/lead")
    String comeInAsLead(Visit visit, @PathVariable String study) {
        var id = StudyId.of(study);
        studies.comeInAsLead(visit, id);
        return "redirect:/studies/" + id;
    }

    private List<StudyLine> lines(Visit visit) {
        var lines = new ArrayList<StudyLine>();
        for (var study : studies.of(visit)) {
            team.actor(visit, study.id())
                    .ifPresent(actor -> lines.add(new StudyLine(study, actor.role(), stage(actor))));
        }
        return lines;
    }

    private Stage stage(Actor actor) {
        return switch (rounds.newest(actor).orElse(null)) {
            case null -> Stage.SET_UP;
            case OpenRound open -> open.bothHaveSubmitted() ? Stage.REVEAL : Stage.CODE;
            case RevealedRound revealed -> Stage.RESOLVE;
        };
    }
}
