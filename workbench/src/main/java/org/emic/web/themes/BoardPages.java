package org.emic.web.themes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emic.accounts.Actor;
import org.emic.ids.AgreedCodeId;
import org.emic.themes.FindingsDesk;
import org.emic.themes.Quotation;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes the board's page, or only its changing part for a page that is open already.
@Component
final class BoardPages {

    private final FindingsDesk findings;
    private final Shells shells;

    BoardPages(FindingsDesk findings, Shells shells) {
        this.findings = findings;
        this.shells = shells;
    }

    ModelAndView show(HttpServletRequest request, Actor actor, BoardState state) {
        return show(request, actor, state, Optional.empty());
    }

    ModelAndView show(HttpServletRequest request, Actor actor, BoardState state, Optional<BoardView.Notice> notice) {
        var shell = shells.at(request, actor, Stage.THEMES);
        var view = new BoardView(shell.home(), findings.findings(actor), state, quotations(actor, state), notice);
        var part = isPart(request) ? "themes/boardPart" : "themes/board";
        var page = new ModelAndView(part, Map.of("shell", shell, "view", view));
        if (notice.map(BoardView.Notice::refused).orElse(false)) {
            page.setStatus(HttpStatus.CONFLICT);
        }
        return page;
    }

    private Map<AgreedCodeId, List<Quotation>> quotations(Actor actor, BoardState state) {
        var quotations = new HashMap<AgreedCodeId, List<Quotation>>();
        Stream.concat(state.open().stream(), state.compare().stream())
                .distinct()
                .forEach(code -> quotations.put(code, findings.quotations(actor, code)));
        return quotations;
    }

    /// After a change: the board as it stands now, here or by a new request.
    ModelAndView after(HttpServletRequest request, Actor actor, BoardState state, BoardView.Notice notice) {
        return isPart(request)
                ? show(request, actor, state, Optional.of(notice))
                : new ModelAndView("redirect:/studies/" + actor.study() + "/themes");
    }

    static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
