package org.emic.web.transcripts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.emic.accounts.Actor;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TranscriptDesk;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The list of transcripts, and reading one.
@Controller
@RequestMapping("/studies/{study}/transcripts")
final class TranscriptController {

    private final TranscriptPages pages;
    private final TranscriptDesk transcripts;
    private final Shells shells;

    TranscriptController(TranscriptPages pages, TranscriptDesk transcripts, Shells shells) {
        this.pages = pages;
        this.transcripts = transcripts;
        this.shells = shells;
    }

    @GetMapping
    ModelAndView list(Actor actor, HttpServletRequest request) {
        return pages.list(actor, request, List.of());
    }

    @GetMapping("/{transcript}")
    ModelAndView read(Actor actor, @PathVariable String transcript, HttpServletRequest request) {
        return new ModelAndView("transcripts/read")
                .addObject("shell", shells.at(request, actor, Stage.TRANSCRIPTS))
                .addObject("transcript", transcripts.find(actor, TranscriptId.of(transcript)));
    }
}
