package org.emic.themes;

import java.util.List;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.adjudication.AgreedCode;
import org.emic.coding.Rounds;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.journal.Event;
import org.emic.journal.Journal;
import org.emic.refusal.NotThere;
import org.emic.refusal.Stale;
import org.emic.storage.Database;
import org.emic.storage.Transaction;

/// Carries codes, subcategories and themes to other places. Every move can be taken back by the one it answers with.
public final class BoardMoves {

    private final Database database;
    private final Journal journal;
    private final Rounds rounds;
    private final Material material;

    public BoardMoves(Database database, Journal journal, Rounds rounds, Material material) {
        this.database = database;
        this.journal = journal;
        this.rounds = rounds;
        this.material = material;
    }

    /// Does a move.
    ///
    /// @throws Stale if the board is not the one that the person saw
    /// @throws NotThere if what is moved, or where to, does not stand on the board
    public Moved move(Actor actor, Move move) {
        AccessPolicy.require(actor, Permission.DEVELOP_THEMES);
        return database.write(actor.study(), tx -> {
            var codes = material.codes(tx, rounds.revealed(tx, actor));
            var store = new BoardStore(tx, actor.study());
            var board = store.load(codes);
            if (board.version() != move.seen()) {
                throw new Stale("refusal.themes.stale");
            }
            var back = back(board, move);
            record(tx, actor, apply(store, board, move));
            store.raiseVersion();
            return new Moved(store.load(codes), back);
        });
    }

    private void record(Transaction tx, Actor actor, Event event) {
        journal.record(tx, actor.study(), actor.person(), event);
    }

    private static Event apply(BoardStore store, ThemeBoard board, Move move) {
        return switch (move) {
            case Move.OfCode(var code, var to, var position, var seen) -> {
                var target = to.map(id -> board.subcategory(id).orElseThrow(NotThere::new));
                if (target.isEmpty()) {
                    store.shelve(code);
                    yield Event.of("code.shelved", code);
                }
                var codes = target.get().codes().stream().map(AgreedCode::id).toList();
                store.orderCodes(target.get().id(), Sequence.with(codes, code, position));
                yield Event.of("code.placed", code)
                        .with("subcategory", target.get().id())
                        .with("position", position);
            }
            case Move.OfSubcategory(var id, var to, var position, var seen) -> {
                var theme = to.map(it -> board.theme(it).orElseThrow(NotThere::new));
                var there = theme.map(Theme::subcategories).orElse(board.loose());
                store.orderSubcategories(to, Sequence.with(idsOf(there), id, position));
                yield Event.of("subcategory.moved", id)
                        .with("theme", to.map(ThemeId::toString).orElse("none"))
                        .with("position", position);
            }
            case Move.OfTheme(var id, var position, var seen) -> {
                store.orderThemes(Sequence.with(themeIds(board), id, position));
                yield Event.of("theme.moved", id).with("position", position);
            }
        };
    }

    /// The move that puts the thing where it stands now. It is for the board after the move, one version on.
    private static Move back(ThemeBoard board, Move move) {
        var next = board.version() + 1;
        return switch (move) {
            case Move.OfCode ofCode -> {
                var code = board.code(ofCode.code()).orElseThrow(NotThere::new);
                var place = board.placeOf(code.id());
                var among = place.map(Subcategory::codes).orElse(board.shelf());
                yield new Move.OfCode(code.id(), place.map(Subcategory::id), among.indexOf(code), next);
            }
            case Move.OfSubcategory of -> {
                var moved = board.subcategory(of.subcategory()).orElseThrow(NotThere::new);
                var theme = board.themeOf(moved.id());
                var among = theme.map(Theme::subcategories).orElse(board.loose());
                yield new Move.OfSubcategory(moved.id(), theme.map(Theme::id), among.indexOf(moved), next);
            }
            case Move.OfTheme of -> {
                var moved = board.theme(of.theme()).orElseThrow(NotThere::new);
                yield new Move.OfTheme(moved.id(), board.themes().indexOf(moved), next);
            }
        };
    }

    private static List<SubcategoryId> idsOf(List<Subcategory> subcategories) {
        return subcategories.stream().map(Subcategory::id).toList();
    }

    private static List<ThemeId> themeIds(ThemeBoard board) {
        return board.themes().stream().map(Theme::id).toList();
    }
}
