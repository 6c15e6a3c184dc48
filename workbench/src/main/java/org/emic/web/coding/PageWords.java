package org.emic.web.coding;

import java.util.List;
import java.util.stream.Collectors;
import org.emic.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The sentences that the script of the transcript's page says, with their places left open.
@Component
final class PageWords {

    private static final List<String> KEYS = List.of(
            "act.choose-first",
            "act.coded",
            "act.coded-lines",
            "act.left",
            "act.line-coded",
            "act.merged",
            "act.moved",
            "act.negative",
            "act.not-left",
            "act.not-negative",
            "act.retired",
            "act.taken-off",
            "act.too-long",
            "act.undone",
            "book.edit",
            "book.empty",
            "book.filter",
            "book.new",
            "book.no-match",
            "book.retired",
            "book.undefined",
            "line.codes",
            "line.leave",
            "line.left",
            "line.mark-negative",
            "line.negative",
            "line.new",
            "line.none",
            "line.not-negative",
            "line.pending",
            "line.selection",
            "line.take-off-label",
            "line.unleave",
            "memo.refused",
            "memo.saved",
            "memo.typing",
            "picker.definition",
            "picker.line",
            "picker.new",
            "picker.new-key",
            "picker.passages",
            "picker.selection",
            "refused.dismiss",
            "unsaved.retrying",
            "unsaved.sending");

    private final JsonMapper json;

    PageWords(JsonMapper json) {
        this.json = json;
    }

    String json(Texts texts) {
        return json.writeValueAsString(KEYS.stream()
                .collect(Collectors.toMap(
                        key -> key, key -> texts.of("coding." + key, "{0}", "{1}", "{2}"), (a, b) -> a)));
    }
}
