package org.emic.web.coding;

import java.util.List;
import java.util.Map;
import org.emic.accounts.Actor;
import org.emic.coding.LineDesk;
import org.emic.coding.WrittenMemo;
import org.emic.ids.TranscriptId;
import org.emic.web.coding.Wire.LeftLine;
import org.emic.web.coding.Wire.MemoText;
import org.emic.web.coding.Wire.MemoView;
import org.emic.web.coding.Wire.VisitedLines;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the transcript's page sends of lines: visits, lines left, memos.
@RestController
@RequestMapping("/studies/{study}/code/{transcript}")
final class LineController {

    private final LineDesk lines;

    LineController(LineDesk lines) {
        this.lines = lines;
    }

    @PostMapping("/visited")
    Map<String, Integer> visit(Actor actor, @PathVariable String transcript, @RequestBody VisitedLines wish) {
        var numbers = wish.lines() == null ? List.<Integer>of() : wish.lines();
        return Map.of("count", lines.visit(actor, TranscriptId.of(transcript), numbers));
    }

    @PostMapping("/lines/{line}/left")
    Map<String, Boolean> leave(
            Actor actor, @PathVariable String transcript, @PathVariable int line, @RequestBody LeftLine wish) {
        lines.leave(actor, TranscriptId.of(transcript), line, wish.nothing());
        return Map.of("nothing", wish.nothing());
    }

    @PutMapping("/lines/{line}/memo")
    MemoView write(Actor actor, @PathVariable String transcript, @PathVariable int line, @RequestBody MemoText wish) {
        var memo = new WrittenMemo(TranscriptId.of(transcript), line, Wire.text(wish.body()), wish.version());
        return lines.write(actor, memo).map(MemoView::of).orElseGet(() -> new MemoView(line, "", 0));
    }
}
