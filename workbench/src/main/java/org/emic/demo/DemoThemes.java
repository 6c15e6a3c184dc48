package org.emic.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.adjudication.AgreedCode;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.themes.Move;
import org.emic.themes.NewSubcategory;
import org.emic.themes.NewTheme;

/// The lead who groups the agreed codes into subcategories and themes.
final class DemoThemes {

    private final DemoCast cast;
    private final Actor lead;

    DemoThemes(DemoCast cast, Actor lead) {
        this.cast = cast;
        this.lead = lead;
    }

    void develop() {
        var board = cast.desks().board();
        Map<String, ThemeId> themes = new HashMap<>();
        for (var theme : cast.script().themes()) {
            themes.put(theme.title(), board.addTheme(lead, new NewTheme(theme.title(), theme.definition())));
        }
        Map<String, SubcategoryId> subcategories = new HashMap<>();
        for (var each : cast.script().subcategories()) {
            var wish =
                    new NewSubcategory(each.title(), each.definition(), Optional.ofNullable(themes.get(each.theme())));
            subcategories.put(each.title(), board.addSubcategory(lead, wish));
        }
        cast.script().codebook().forEach(code -> place(code, subcategories));
    }

    private void place(ScriptedCode code, Map<String, SubcategoryId> subcategories) {
        var board = cast.desks().board().board(lead);
        var target = Objects.requireNonNull(subcategories.get(code.subcategory()));
        board.shelf().stream()
                .filter(agreed -> agreed.name().equals(code.agreed().name()))
                .map(AgreedCode::id)
                .findFirst()
                .ifPresent(id -> {
                    var last = board.subcategory(target).orElseThrow().codes().size();
                    cast.desks().moves().move(lead, new Move.OfCode(id, Optional.of(target), last, board.version()));
                });
    }
}
