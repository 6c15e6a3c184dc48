package org.emic.web.themes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Stale;
import org.emic.themes.BoardDesk;
import org.emic.themes.BoardMoves;
import org.emic.themes.ThemeBoard;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Moves things on the board: the one place in which carrying by pointer, by keys and by dialog ends.
@Controller
@RequestMapping("/studies/{study}/themes")
final class MoveController {

    private final BoardMoves moves;
    private final BoardDesk desk;
    private final BoardPages pages;
    private final Shells shells;

    MoveController(BoardMoves moves, BoardDesk desk, BoardPages pages, Shells shells) {
        this.moves = moves;
        this.desk = desk;
        this.pages = pages;
        this.shells = shells;
    }

    /// Asks where to; also offers other words and retiring.
    @GetMapping("/item")
    ModelAndView item(Actor actor, @RequestParam("item") String text, HttpServletRequest request) {
        var item = Item.of(text);
        var board = desk.board(actor);
        var name = name(board, item);
        return new ModelAndView(
                BoardPages.isPart(request) ? "themes/itemPart" : "themes/item",
                Map.of(
                        "shell", shells.at(request, actor, Stage.THEMES),
                        "board", board,
                        "item", item,
                        "name", name));
    }

    @PostMapping("/moves")
    ModelAndView move(
            Actor actor,
            @RequestParam("item") String text,
            @RequestParam(defaultValue = "") String to,
            @RequestParam int position,
            @RequestParam long version,
            @RequestParam(defaultValue = "") List<String> open,
            @RequestParam(defaultValue = "") List<String> compare,
            HttpServletRequest request) {
        var state = BoardState.of(open, compare);
        var item = Item.of(text);
        try {
            var moved = moves.move(actor, item.move(to, position, version));
            var notice = new BoardView.Notice(said(moved.board(), item), Optional.of(moved.back()), false);
            return pages.after(request, actor, state, notice);
        } catch (Stale stale) {
            var sentence = shells.texts().of(stale.key());
            return pages.show(
                    request, actor, state, Optional.of(new BoardView.Notice(sentence, Optional.empty(), true)));
        }
    }

    private static String name(ThemeBoard board, Item item) {
        return switch (item.id()) {
            case AgreedCodeId id -> board.code(id).orElseThrow(NotThere::new).name();
            case SubcategoryId id ->
                board.subcategory(id).orElseThrow(NotThere::new).title();
            case ThemeId id -> board.theme(id).orElseThrow(NotThere::new).title();
            default -> throw new NotThere();
        };
    }

    /// Where the thing stands now.
    private String said(ThemeBoard board, Item item) {
        var texts = shells.texts();
        var name = name(board, item);
        return switch (item.id()) {
            case AgreedCodeId id ->
                board.placeOf(id)
                        .map(place -> texts.of("themes.said.placed", name, place.title()))
                        .orElseGet(() -> texts.of("themes.said.shelved", name));
            case SubcategoryId id ->
                board.themeOf(id)
                        .map(theme -> texts.of("themes.said.in-theme", name, theme.title()))
                        .orElseGet(() -> texts.of("themes.said.in-no-theme", name));
            default -> texts.of("themes.said.reordered", name);
        };
    }
}
