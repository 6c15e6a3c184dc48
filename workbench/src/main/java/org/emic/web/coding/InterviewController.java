package org.emic.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.coding.CodingDesk;
import org.emic.coding.CodingRound;
import org.emic.coding.Rounds;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TranscriptDesk;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of one's own interviews, and an interview to code.
@Controller
@RequestMapping("/studies/{study}/code")
final class InterviewController {

    private final Shells shells;
    private final Rounds rounds;
    private final CodingDesk codings;
    private final TranscriptDesk transcripts;
    private final PageWords words;

    InterviewController(Shells shells, Rounds rounds, CodingDesk codings, TranscriptDesk transcripts, PageWords words) {
        this.shells = shells;
        this.rounds = rounds;
        this.codings = codings;
        this.transcripts = transcripts;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(Actor actor, HttpServletRequest request) {
        var round = rounds.newest(actor);
        var page = new ModelAndView("coding/interviews")
                .addObject("shell", shells.at(request, actor, Stage.CODE))
                .addObject("round", round.orElse(null));
        var codes = round.flatMap(open -> open.coder(actor.person())).isPresent();
        return codes && AccessPolicy.allows(actor, Permission.CODE)
                ? page.addObject("interviews", codings.interviews(actor))
                : page;
    }

    @GetMapping("/{transcript}")
    ModelAndView transcript(Actor actor, @PathVariable String transcript, HttpServletRequest request) {
        var id = TranscriptId.of(transcript);
        var work = codings.work(actor, id);
        var page = new TranscriptPage(
                transcripts.find(actor, id), work, me(actor, work.round()), words.json(shells.texts()));
        return new ModelAndView("coding/transcript")
                .addObject("shell", shells.at(request, actor, Stage.CODE))
                .addObject("page", page);
    }

    private static org.emic.coding.RoundCoder me(Actor actor, CodingRound round) {
        return round.coder(actor.person()).orElseThrow();
    }
}
