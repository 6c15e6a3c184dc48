package org.emic.web.themes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.themes.BoardDesk;
import org.emic.themes.Contents;
import org.emic.themes.NewSubcategory;
import org.emic.themes.NewTheme;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Begins themes and subcategories, words them anew, retires them.
@Controller
@RequestMapping("/studies/{study}/themes")
final class WordingController {

    private final BoardDesk desk;
    private final BoardPages pages;
    private final Shells shells;

    WordingController(BoardDesk desk, BoardPages pages, Shells shells) {
        this.desk = desk;
        this.pages = pages;
        this.shells = shells;
    }

    /// The form for a new theme, or for a subcategory of a theme, or of none.
    @GetMapping("/new")
    ModelAndView blank(
            Actor actor,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String theme,
            HttpServletRequest request) {
        return new ModelAndView(
                BoardPages.isPart(request) ? "themes/blankPart" : "themes/blank",
                Map.of(
                        "shell",
                        shells.at(request, actor, Stage.THEMES),
                        "board",
                        desk.board(actor),
                        "kind",
                        kind.equals("theme") ? Item.Kind.THEME : Item.Kind.SUBCATEGORY,
                        "theme",
                        theme));
    }

    @PostMapping
    ModelAndView addTheme(Actor actor, Words words, HttpServletRequest request) {
        desk.addTheme(actor, words.theme());
        return done(request, actor, words, "themes.said.added");
    }

    @PostMapping("/subcategories")
    ModelAndView addSubcategory(Actor actor, Words words, HttpServletRequest request) {
        desk.addSubcategory(actor, words.subcategory());
        return done(request, actor, words, "themes.said.added");
    }

    @PostMapping("/{theme}/words")
    ModelAndView wordTheme(
            Actor actor,
            @PathVariable("theme") String id,
            @RequestParam long version,
            Words words,
            HttpServletRequest request) {
        desk.wordTheme(actor, ThemeId.of(id), words.theme(), version);
        return done(request, actor, words, "themes.said.worded");
    }

    @PostMapping("/subcategories/{subcategory}/words")
    ModelAndView wordSubcategory(
            Actor actor,
            @PathVariable String subcategory,
            @RequestParam long version,
            Words words,
            HttpServletRequest request) {
        desk.wordSubcategory(actor, SubcategoryId.of(subcategory), words.subcategory(), version);
        return done(request, actor, words, "themes.said.worded");
    }

    @PostMapping("/{theme}/retire")
    ModelAndView retireTheme(
            Actor actor,
            @PathVariable("theme") String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "NONE") Contents contents,
            Words words,
            HttpServletRequest request) {
        desk.retireTheme(actor, ThemeId.of(id), contents, version);
        return done(request, actor, words, "themes.said.retired");
    }

    @PostMapping("/subcategories/{subcategory}/retire")
    ModelAndView retireSubcategory(
            Actor actor,
            @PathVariable String subcategory,
            @RequestParam long version,
            @RequestParam(defaultValue = "NONE") Contents contents,
            Words words,
            HttpServletRequest request) {
        desk.retireSubcategory(actor, SubcategoryId.of(subcategory), contents, version);
        return done(request, actor, words, "themes.said.retired");
    }

    private ModelAndView done(HttpServletRequest request, Actor actor, Words words, String key) {
        var sentence = shells.texts().of(key, words.title().strip());
        return pages.after(
                request,
                actor,
                BoardState.of(words.open(), words.compare()),
                new BoardView.Notice(sentence, Optional.empty(), false));
    }

    /// What a form says, and what was open when it was sent. What a form does not hold is empty.
    record Words(String title, String definition, String in, List<String> open, List<String> compare) {

        Words {
            title = Objects.requireNonNullElse(title, "");
            definition = Objects.requireNonNullElse(definition, "");
            in = Objects.requireNonNullElse(in, "");
            open = Objects.requireNonNullElse(open, List.of());
            compare = Objects.requireNonNullElse(compare, List.of());
        }

        NewTheme theme() {
            return new NewTheme(title, definition);
        }

        NewSubcategory subcategory() {
            return new NewSubcategory(title, definition, in.isEmpty() ? Optional.empty() : Optional.of(ThemeId.of(in)));
        }
    }
}
