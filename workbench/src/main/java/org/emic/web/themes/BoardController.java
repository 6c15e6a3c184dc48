package org.emic.web.themes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emic.accounts.Actor;
import org.emic.ids.AgreedCodeId;
import org.emic.refusal.NotThere;
import org.emic.themes.FindingsDesk;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows the board, and a code on it down to its passages.
@Controller
@RequestMapping("/studies/{study}/themes")
final class BoardController {

    private final BoardPages pages;
    private final FindingsDesk findings;
    private final Shells shells;

    BoardController(BoardPages pages, FindingsDesk findings, Shells shells) {
        this.pages = pages;
        this.findings = findings;
        this.shells = shells;
    }

    @GetMapping
    ModelAndView board(
            Actor actor,
            @RequestParam(defaultValue = "") List<String> open,
            @RequestParam(defaultValue = "") List<String> compare,
            HttpServletRequest request) {
        return pages.show(request, actor, BoardState.of(open, compare));
    }

    /// One code: closed, or opened down to its passages; for the board, or as a page of its own.
    @GetMapping("/codes/{code}")
    ModelAndView code(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "false") boolean all,
            HttpServletRequest request) {
        var id = AgreedCodeId.of(code);
        var found = findings.findings(actor);
        var state = new BoardState(open ? Set.of(id) : Set.of(), List.of());
        var quotations = open
                ? Map.of(id, findings.quotations(actor, id))
                : Map.<AgreedCodeId, List<org.emic.themes.Quotation>>of();
        var shell = shells.at(request, actor, Stage.THEMES);
        return new ModelAndView(
                BoardPages.isPart(request) ? "themes/card" : "themes/code",
                Map.of(
                        "shell",
                        shell,
                        "view",
                        new BoardView(shell.home(), found, state, quotations, Optional.empty()),
                        "code",
                        found.board().code(id).orElseThrow(NotThere::new),
                        "all",
                        all));
    }
}
