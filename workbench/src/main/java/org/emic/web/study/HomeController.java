package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.coding.CodingRound;
import org.emic.coding.Rounds;
import org.emic.coding.StudyJournal;
import org.emic.coding.Submission;
import org.emic.journal.Journal;
import org.emic.study.ParticipantDesk;
import org.emic.study.StudyDesk;
import org.emic.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The study's home: what is next for whoever looks, and what the study waits for.
@Controller
final class HomeController {

    private final StudyDesk studies;
    private final ParticipantDesk participants;
    private final Rounds rounds;
    private final Submission submission;
    private final StudyJournal journal;
    private final Shells shells;

    HomeController(
            StudyDesk studies,
            ParticipantDesk participants,
            Rounds rounds,
            Submission submission,
            StudyJournal journal,
            Shells shells) {
        this.studies = studies;
        this.participants = participants;
        this.rounds = rounds;
        this.submission = submission;
        this.journal = journal;
        this.shells = shells;
    }

    @GetMapping("/studies/{study}")
    ModelAndView home(Actor actor, HttpServletRequest request) {
        var state = state(actor);
        var steps = new HomeSteps(state, shells.texts());
        return new ModelAndView("study/home")
                .addObject("shell", shells.atHome(request, actor))
                .addObject("state", state)
                .addObject("next", steps.next())
                .addObject("holds", steps.holds())
                .addObject("sheet", journal.read(actor, new Journal.Page(0, 6)))
                .addObject("words", new JournalWords(shells.texts(), actor.person()));
    }

    private HomeState state(Actor actor) {
        var round = rounds.newest(actor);
        return new HomeState(
                actor,
                studies.show(actor),
                studies.team(actor),
                participants.show(actor),
                rounds.readiness(actor),
                round,
                own(actor, round));
    }

    private Optional<Submission.Checklist> own(Actor actor, Optional<CodingRound> round) {
        return round.flatMap(known -> known.coder(actor.person())).map(me -> submission.checklist(actor));
    }
}
