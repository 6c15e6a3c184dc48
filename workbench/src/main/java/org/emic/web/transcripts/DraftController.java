package org.emic.web.transcripts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.emic.accounts.Actor;
import org.emic.ids.DraftId;
import org.emic.refusal.Refused;
import org.emic.transcripts.BringIn;
import org.emic.transcripts.Keeping;
import org.emic.transcripts.SpeakerChoice;
import org.emic.transcripts.SpeakerKind;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Keeps drafts, or discards them.
@Controller
@RequestMapping("/studies/{study}/transcripts/drafts")
final class DraftController {

    private final BringIn bringIn;
    private final TranscriptPages pages;
    private final Shells shells;

    DraftController(BringIn bringIn, TranscriptPages pages, Shells shells) {
        this.bringIn = bringIn;
        this.pages = pages;
        this.shells = shells;
    }

    @PostMapping("/{draft}/keep")
    ModelAndView keep(
            Actor actor,
            @PathVariable String draft,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kept = bringIn.keep(actor, DraftId.of(draft), keeping(form));
        if (request.getHeader("HX-Request") == null) {
            return back(actor);
        }
        putInPlaceOf(draft, response);
        return new ModelAndView("transcripts/kept")
                .addObject("shell", shells.at(request, actor, Stage.TRANSCRIPTS))
                .addObject("kept", kept)
                .addObject("rows", pages.rows(actor));
    }

    /// Keeps every draft as it is proposed; what cannot be kept stays a draft.
    @PostMapping("/keep")
    ModelAndView keepAll(Actor actor, HttpServletRequest request) {
        var problems = new ArrayList<BroughtFile>();
        for (var draft : bringIn.drafts(actor)) {
            try {
                var proposal = bringIn.propose(actor, draft);
                bringIn.keep(actor, draft.id(), new Keeping(proposal.title(), proposal.speakers()));
            } catch (Refused why) {
                var sentence = shells.texts().of(why.key(), why.arguments().toArray());
                problems.add(new BroughtFile(draft.sourceName(), sentence));
            }
        }
        return problems.isEmpty() ? back(actor) : pages.list(actor, request, problems);
    }

    @PostMapping("/{draft}/discard")
    ModelAndView discard(
            Actor actor, @PathVariable String draft, HttpServletRequest request, HttpServletResponse response) {
        bringIn.discard(actor, DraftId.of(draft));
        if (request.getHeader("HX-Request") == null) {
            return back(actor);
        }
        putInPlaceOf(draft, response);
        return new ModelAndView("transcripts/discarded").addObject("texts", shells.texts());
    }

    /// A refusal is shown inside the draft; only when it went well does the answer take the draft's place.
    private static void putInPlaceOf(String draft, HttpServletResponse response) {
        response.setHeader("HX-Retarget", "#draft-" + DraftId.of(draft));
        response.setHeader("HX-Reswap", "outerHTML");
    }

    private static ModelAndView back(Actor actor) {
        return new ModelAndView("redirect:/studies/" + actor.study() + "/" + Stage.TRANSCRIPTS.path());
    }

    private static Keeping keeping(MultiValueMap<String, String> form) {
        var names = form.getOrDefault("speaker", List.of());
        var kinds = form.getOrDefault("kind", List.of());
        var label = form.getOrDefault("participant", List.of("")).getFirst();
        var speakers = new HashMap<String, SpeakerChoice>();
        for (var index = 0; index < Math.min(names.size(), kinds.size()); index++) {
            speakers.put(names.get(index), new SpeakerChoice(kind(kinds.get(index)), label));
        }
        return new Keeping(form.getOrDefault("title", List.of("")).getFirst(), speakers);
    }

    private static SpeakerKind kind(String word) {
        return List.of(SpeakerKind.values()).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(SpeakerKind.OTHER);
    }
}
