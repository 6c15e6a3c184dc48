package org.emic.themes;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.coding.Rounds;
import org.emic.ids.IdSource;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Begins, words and retires themes and subcategories. Carrying things about is [BoardMoves].
public final class BoardDesk {

    private final Database database;
    private final Journal journal;
    private final Rounds rounds;
    private final Material material;
    private final IdSource ids;
    private final InstantSource clock;

    public BoardDesk(
            Database database, Journal journal, Rounds rounds, Material material, IdSource ids, InstantSource clock) {
        this.database = database;
        this.journal = journal;
        this.rounds = rounds;
        this.material = material;
        this.ids = ids;
        this.clock = clock;
    }

    public ThemeBoard board(Actor actor) {
        return database.read(tx -> board(tx, actor));
    }

    private ThemeBoard board(Transaction tx, Actor actor) {
        return new BoardStore(tx, actor.study()).load(material.codes(tx, rounds.revealed(tx, actor)));
    }

    /// Begins a theme, after the others.
    public ThemeId addTheme(Actor actor, NewTheme wish) {
        AccessPolicy.require(actor, Permission.DEVELOP_THEMES);
        return database.write(actor.study(), tx -> {
            var board = board(tx, actor);
            refuseTakenTheme(board, wish.title(), Optional.empty());
            var theme = new Theme(new ThemeId(ids.next()), wish.title(), wish.definition(), List.of(), 1);
            new BoardStore(tx, actor.study()).add(theme, board.themes().size(), clock.millis());
            done(tx, actor, Event.of("theme.added", theme.id()));
            return theme.id();
        });
    }

    /// Begins a subcategory, after the others of its theme.
    public SubcategoryId addSubcategory(Actor actor, NewSubcategory wish) {
        AccessPolicy.require(actor, Permission.DEVELOP_THEMES);
        return database.write(actor.study(), tx -> {
            var board = board(tx, actor);
            refuseTakenSubcategory(board, wish.title(), Optional.empty());
            var theme = wish.theme().map(id -> board.theme(id).orElseThrow(NotThere::new));
            var after = theme.map(Theme::subcategories).orElse(board.loose()).size();
            var added = new Subcategory(new SubcategoryId(ids.next()), wish.title(), wish.definition(), List.of(), 1);
            new BoardStore(tx, actor.study()).add(added, theme.map(Theme::id).orElse(null), after, clock.millis());
            var event = Event.of("subcategory.added", added.id());
            done(tx, actor, theme.map(it -> event.with("theme", it.id())).orElse(event));
            return added.id();
        });
    }

    /// Gives a theme another title or definition.
    ///
    /// @throws Stale if somebody gave it other words since `version` was read
    public void wordTheme(Actor actor, ThemeId id, NewTheme words, long version) {
        AccessPolicy.require(actor, Permission.DEVELOP_THEMES);
        database.change(actor.study(), tx -> {
            var board = board(tx, actor);
            var theme = board.theme(id).orElseThrow(NotThere::new);
            refuseStale(theme.version(), version);
            refuseTakenTheme(board, words.title(), Optional.of(id));
            new BoardStore(tx, actor.study()).word(id, words);
            done(tx, actor, Event.of("theme.worded", id).with("version", version + 1));
        });
    }

    /// Gives a subcategory another title or definition; its theme stays.
    ///
    /// @throws Stale if somebody gave it other words since `version` was read
    public void wordSubcategory(Actor actor, SubcategoryId id, NewSubcategory words, long version) {
        AccessPolicy.require(actor, Permission.DEVELOP_THEMES);
        database.change(actor.study(), tx -> {
            var board = board(tx, actor);
            var subcategory = board.subcategory(id).orElseThrow(NotThere::new);
            refuseStale(subcategory.version(), version);
            refuseTakenSubcategory(board, words.title(), Optional.of(id));
            new BoardStore(tx, actor.study()).word(id, words);
            done(tx, actor, Event.of("subcategory.worded", id).with("version", version + 1));
        });
    }

    /// Takes a theme off the board. It stays in the store, and in the journal.
    ///
    /// @param seen the version of the board that the person saw
    public void retireTheme(Actor actor, ThemeId id, Contents contents, long seen) {
        AccessPolicy.require(actor, Permission.DEVELOP_THEMES);
        database.change(actor.study(), tx -> {
            var board = board(tx, actor);
            refuseStale(board.version(), seen);
            var theme = board.theme(id).orElseThrow(NotThere::new);
            var inside = theme.subcategories().stream().map(Subcategory::id).toList();
            if (!inside.isEmpty() && contents == Contents.NONE) {
                throw new Refused("refusal.themes.theme-not-empty", inside.size());
            }
            var store = new BoardStore(tx, actor.study());
            var loose = board.loose().stream().map(Subcategory::id).toList();
            store.orderSubcategories(Optional.empty(), Sequence.joined(loose, inside));
            store.retire(id, clock.millis());
            done(tx, actor, Event.of("theme.retired", id).with("moved-out", inside.size()));
        });
    }

    /// Takes a subcategory off the board. It stays in the store, and in the journal.
    ///
    /// @param seen the version of the board that the person saw
    public void retireSubcategory(Actor actor, SubcategoryId id, Contents contents, long seen) {
        AccessPolicy.require(actor, Permission.DEVELOP_THEMES);
        database.change(actor.study(), tx -> {
            var board = board(tx, actor);
            refuseStale(board.version(), seen);
            var inside = board.subcategory(id).orElseThrow(NotThere::new).codes();
            if (!inside.isEmpty() && contents == Contents.NONE) {
                throw new Refused("refusal.themes.subcategory-not-empty", inside.size());
            }
            var store = new BoardStore(tx, actor.study());
            inside.forEach(code -> store.shelve(code.id()));
            store.retire(id, clock.millis());
            done(tx, actor, Event.of("subcategory.retired", id).with("moved-out", inside.size()));
        });
    }

    private void done(Transaction tx, Actor actor, Event event) {
        new BoardStore(tx, actor.study()).raiseVersion();
        journal.record(tx, actor.study(), actor.person(), event);
    }

    private static void refuseStale(long now, long seen) {
        if (now != seen) {
            throw new Stale("refusal.themes.stale");
        }
    }

    private static void refuseTakenTheme(ThemeBoard board, String title, Optional<ThemeId> own) {
        var taken = board.themes().stream()
                .filter(theme -> !Optional.of(theme.id()).equals(own))
                .anyMatch(theme -> theme.title().equalsIgnoreCase(title));
        if (taken) {
            throw new Refused("refusal.themes.theme-taken", title);
        }
    }

    private static void refuseTakenSubcategory(ThemeBoard board, String title, Optional<SubcategoryId> own) {
        var taken = board.subcategories()
                .filter(each -> !Optional.of(each.id()).equals(own))
                .anyMatch(each -> each.title().equalsIgnoreCase(title));
        if (taken) {
            throw new Refused("refusal.themes.subcategory-taken", title);
        }
    }
}
