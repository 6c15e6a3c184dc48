package org.emic.web.themes;

import java.util.Optional;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.Id;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.refusal.NotThere;
import org.emic.themes.Move;

/// A thing on the board as pages name it: `code:…`, `subcategory:…` or `theme:…`.
public record Item(Kind kind, Id id) {

    /// What can be carried.
    public enum Kind {
        CODE("code"),
        SUBCATEGORY("subcategory"),
        THEME("theme");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static Item of(String text) {
        var parts = text.split(":", 2);
        return switch (parts.length == 2 ? parts[0] : "") {
            case "code" -> new Item(Kind.CODE, AgreedCodeId.of(parts[1]));
            case "subcategory" -> new Item(Kind.SUBCATEGORY, SubcategoryId.of(parts[1]));
            case "theme" -> new Item(Kind.THEME, ThemeId.of(parts[1]));
            default -> throw new NotThere();
        };
    }

    /// The move of this thing.
    ///
    /// @param to where to; empty for the shelf, or for no theme
    Move move(String to, int position, long seen) {
        return switch (id) {
            case AgreedCodeId code -> new Move.OfCode(code, filled(to).map(SubcategoryId::of), position, seen);
            case SubcategoryId subcategory ->
                new Move.OfSubcategory(subcategory, filled(to).map(ThemeId::of), position, seen);
            case ThemeId theme -> new Move.OfTheme(theme, position, seen);
            default -> throw new IllegalStateException("not a thing of the board");
        };
    }

    /// What a move moves.
    static Item of(Move move) {
        return switch (move) {
            case Move.OfCode of -> new Item(Kind.CODE, of.code());
            case Move.OfSubcategory of -> new Item(Kind.SUBCATEGORY, of.subcategory());
            case Move.OfTheme of -> new Item(Kind.THEME, of.theme());
        };
    }

    /// Where a move goes, as forms name it.
    static String target(Move move) {
        return switch (move) {
            case Move.OfCode of -> of.to().map(SubcategoryId::toString).orElse("");
            case Move.OfSubcategory of -> of.to().map(ThemeId::toString).orElse("");
            case Move.OfTheme of -> "";
        };
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// Its anchor on the page.
    public String anchor() {
        return kind.word() + "-" + id;
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
