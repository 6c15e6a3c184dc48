package org.emic.web.coding;

import org.emic.accounts.Actor;
import org.emic.coding.CodingDesk;
import org.emic.coding.CodingOutcome;
import org.emic.coding.MovedCoding;
import org.emic.coding.NewCoding;
import org.emic.coding.OpenRound;
import org.emic.ids.CodeId;
import org.emic.ids.CodingId;
import org.emic.ids.TranscriptId;
import org.emic.refusal.Refused;
import org.emic.transcripts.TextSpan;
import org.emic.web.Shells;
import org.emic.web.coding.Wire.AddedCoding;
import org.emic.web.coding.Wire.MarkedNegative;
import org.emic.web.coding.Wire.MovedEdges;
import org.emic.web.coding.Wire.Outcome;
import org.emic.web.coding.Wire.State;
import org.emic.web.coding.Wire.UndoneAct;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The acts on codings that the transcript's page sends.
@RestController
@RequestMapping("/studies/{study}/code/{transcript}")
final class CodingController {

    private final Shells shells;
    private final CodingDesk codings;

    CodingController(Shells shells, CodingDesk codings) {
        this.shells = shells;
        this.codings = codings;
    }

    @GetMapping("/codings")
    State own(Actor actor, @PathVariable String transcript) {
        var work = codings.work(actor, TranscriptId.of(transcript));
        var me = work.round().coder(actor.person()).orElseThrow();
        return State.of(work, work.round() instanceof OpenRound && !me.hasSubmitted());
    }

    @PostMapping("/codings")
    Outcome add(Actor actor, @PathVariable String transcript, @RequestBody AddedCoding wish) {
        return outcome(codings.add(
                actor,
                new NewCoding(
                        CodingId.of(Wire.text(wish.id())),
                        TranscriptId.of(transcript),
                        CodeId.of(Wire.text(wish.code())),
                        span(wish.start(), wish.end()))));
    }

    @PostMapping("/codings/{coding}/withdraw")
    Outcome withdraw(Actor actor, @PathVariable String coding) {
        return outcome(codings.withdraw(actor, CodingId.of(coding)));
    }

    @PostMapping("/codings/{coding}/negative")
    Outcome mark(Actor actor, @PathVariable String coding, @RequestBody MarkedNegative wish) {
        return outcome(codings.mark(actor, CodingId.of(coding), wish.negative()));
    }

    @PostMapping("/codings/{coding}/span")
    Outcome move(Actor actor, @PathVariable String coding, @RequestBody MovedEdges wish) {
        var successor = CodingId.of(Wire.text(wish.id()));
        return outcome(
                codings.move(actor, new MovedCoding(CodingId.of(coding), successor, span(wish.start(), wish.end()))));
    }

    @PostMapping("/undo")
    Outcome undo(Actor actor, @PathVariable String transcript, @RequestBody UndoneAct wish) {
        return outcome(codings.undo(actor, TranscriptId.of(transcript), wish.act()));
    }

    private Outcome outcome(CodingOutcome outcome) {
        var message =
                outcome.word() == CodingOutcome.Word.MERGED ? shells.texts().of("coding.act.merged-here") : "";
        return Outcome.of(outcome, message);
    }

    private static TextSpan span(int start, int end) {
        if (start < 0 || end <= start) {
            throw new Refused("refusal.coding.span-empty");
        }
        return new TextSpan(start, end);
    }
}
