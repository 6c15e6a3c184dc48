package org.emic.web.transcripts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.ids.ParticipantId;
import org.emic.study.Participant;
import org.emic.study.ParticipantDesk;
import org.emic.transcripts.BringIn;
import org.emic.transcripts.Draft;
import org.emic.transcripts.TranscriptDesk;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes the pages that several controllers of transcripts answer with.
@Component
final class TranscriptPages {

    private final Shells shells;
    private final TranscriptDesk transcripts;
    private final ParticipantDesk participants;
    private final BringIn bringIn;

    TranscriptPages(Shells shells, TranscriptDesk transcripts, ParticipantDesk participants, BringIn bringIn) {
        this.shells = shells;
        this.transcripts = transcripts;
        this.participants = participants;
        this.bringIn = bringIn;
    }

    /// The list, and, for those who bring in, their drafts and what went wrong just now.
    ModelAndView list(Actor actor, HttpServletRequest request, List<BroughtFile> problems) {
        var mayBringIn = AccessPolicy.allows(actor, Permission.BRING_IN);
        return new ModelAndView("transcripts/list")
                .addObject("shell", shells.at(request, actor, Stage.TRANSCRIPTS))
                .addObject("rows", rows(actor))
                .addObject("mayBringIn", mayBringIn)
                .addObject("drafts", mayBringIn ? drafts(actor) : List.of())
                .addObject("problems", problems);
    }

    ModelAndView draft(Actor actor, HttpServletRequest request, Draft draft) {
        return new ModelAndView("transcripts/draft")
                .addObject("shell", shells.at(request, actor, Stage.TRANSCRIPTS))
                .addObject("view", view(actor, draft));
    }

    List<TranscriptLine> rows(Actor actor) {
        var labels = participants.show(actor).participants().stream()
                .collect(Collectors.toMap(Participant::id, Participant::label));
        return transcripts.list(actor).stream()
                .map(summary -> new TranscriptLine(
                        summary,
                        summary.participant()
                                .map((ParticipantId id) -> labels.getOrDefault(id, ""))
                                .orElse("")))
                .toList();
    }

    private List<DraftView> drafts(Actor actor) {
        return bringIn.drafts(actor).stream().map(draft -> view(actor, draft)).toList();
    }

    private DraftView view(Actor actor, Draft draft) {
        var labels = participants.show(actor).participants().stream()
                .map(Participant::label)
                .toList();
        return new DraftView(draft, bringIn.propose(actor, draft), labels);
    }
}
