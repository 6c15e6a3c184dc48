package org.emic.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emic.adjudication.AgreedCode;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refusal;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class BoardTest {

    private BoardFixture study;

    @BeforeEach
    void open(@TempDir Path folder) {
        study = new BoardFixture(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private ThemeId theme(String title) {
        return study.desk.addTheme(study.coderA, new NewTheme(title, "What " + title + " claims."));
    }

    private SubcategoryId subcategory(String title, ThemeId theme) {
        return study.desk.addSubcategory(study.coderA, new NewSubcategory(title, "", Optional.of(theme)));
    }

    private Moved place(AgreedCodeId code, SubcategoryId to, int position) {
        return study.moves.move(
                study.coderB,
                new Move.OfCode(code, Optional.of(to), position, study.board().version()));
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void beforeTheRevealThereIsNoBoardForAnybody() {
        for (var actor : new org.emic.accounts.Actor[] {study.lead, study.coderA, study.coderB}) {
            assertRefused(() -> study.desk.board(actor), "refusal.round.not-revealed");
            assertRefused(
                    () -> study.desk.addTheme(actor, new NewTheme("Cost", "Money decides.")),
                    "refusal.round.not-revealed");
        }
        assertThat(study.journalKinds()).doesNotContain("theme.added");
    }

    @Test
    void agreedCodesWaitOnTheShelf() {
        study.revealed();
        var code = study.agree("Luck of the region");
        assertThat(study.board().shelf()).extracting(AgreedCode::id).containsExactly(code);
        assertThat(study.board().codes()).isEqualTo(1);
    }

    @Test
    void aThemeWithoutDefinitionIsRefused() {
        assertRefused(() -> new NewTheme("Cost", "  "), "refusal.themes.definition-missing");
        assertRefused(() -> new NewTheme("", "Money decides."), "refusal.themes.title-missing");
    }

    @Test
    void aSubcategoryMayStandWithoutThemeAndDefinition() {
        study.revealed();
        study.desk.addSubcategory(study.coderA, new NewSubcategory("Infection", "", Optional.empty()));
        assertThat(study.board().loose()).extracting(Subcategory::title).containsExactly("Infection");
    }

    @Test
    void titlesAreNotGivenTwice() {
        study.revealed();
        theme("Cost");
        assertRefused(() -> theme("cost"), "refusal.themes.theme-taken");
    }

    @Test
    void aCodeStandsInOnePlaceAndMovesInOrder() {
        study.revealed();
        var first = study.agree("First");
        var second = study.agree("Second");
        var third = study.agree("Third");
        var cost = subcategory("Cost", theme("Money"));
        var rules = subcategory("Rules", theme("Law"));
        place(first, cost, 0);
        place(second, cost, 99);
        place(third, cost, 0);
        place(first, rules, 0);
        assertThat(codesOf(cost)).containsExactly(third, second);
        assertThat(codesOf(rules)).containsExactly(first);
        assertThat(study.board().shelf()).isEmpty();
        place(second, cost, 0);
        assertThat(codesOf(cost)).containsExactly(second, third);
    }

    private Iterable<AgreedCodeId> codesOf(SubcategoryId id) {
        return study.board().subcategory(id).orElseThrow().codes().stream()
                .map(AgreedCode::id)
                .toList();
    }

    @Test
    void aMoveOnABoardThatChangedIsStaleAndChangesNothing() {
        study.revealed();
        var code = study.agree("First");
        var cost = subcategory("Cost", theme("Money"));
        var seen = study.board().version();
        place(code, cost, 0);
        var entries = study.journalKinds().size();
        assertThatThrownBy(() -> study.moves.move(study.coderA, new Move.OfCode(code, Optional.empty(), 0, seen)))
                .isInstanceOf(Stale.class);
        assertThat(codesOf(cost)).containsExactly(code);
        assertThat(study.journalKinds()).hasSize(entries);
    }

    @Test
    void wordsChangedMeanwhileAreNotOverwritten() {
        study.revealed();
        var cost = theme("Cost");
        study.desk.wordTheme(study.coderA, cost, new NewTheme("Cost and funding", "Who pays decides."), 1);
        assertThatThrownBy(() -> study.desk.wordTheme(study.coderB, cost, new NewTheme("Money", "Money."), 1))
                .isInstanceOf(Stale.class);
        assertThat(study.board().theme(cost).orElseThrow().title()).isEqualTo("Cost and funding");
    }

    @Test
    void aThemeThatHoldsSomethingIsNotRetiredUnlessItIsMovedOut() {
        study.revealed();
        var code = study.agree("First");
        var money = theme("Money");
        var cost = subcategory("Cost", money);
        place(code, cost, 0);
        assertRefused(
                () -> study.desk.retireTheme(
                        study.lead, money, Contents.NONE, study.board().version()),
                "refusal.themes.theme-not-empty");
        study.desk.retireTheme(
                study.lead, money, Contents.MOVE_OUT, study.board().version());
        assertThat(study.board().themes()).isEmpty();
        assertThat(study.board().loose()).extracting(Subcategory::id).containsExactly(cost);
        assertThat(codesOf(cost)).containsExactly(code);
        study.desk.retireSubcategory(
                study.lead, cost, Contents.MOVE_OUT, study.board().version());
        assertThat(study.board().shelf()).extracting(AgreedCode::id).containsExactly(code);
    }

    @Test
    void whatIsMovedMustStandOnTheBoard() {
        study.revealed();
        var code = study.agree("First");
        var nowhere = SubcategoryId.of("00000000-0000-4000-8000-000000000000");
        assertThatThrownBy(() -> place(code, nowhere, 0)).isInstanceOf(NotThere.class);
        var cost = subcategory("Cost", theme("Money"));
        var unknown = AgreedCodeId.of("00000000-0000-4000-8000-000000000001");
        assertThatThrownBy(() -> place(unknown, cost, 0)).isInstanceOf(NotThere.class);
    }

    @Test
    void everyActIsInTheJournalWithoutAWordThatPeopleTyped() {
        study.revealed();
        var code = study.agree("First");
        var money = theme("Quixotic title");
        var other = theme("Other");
        var cost = subcategory("Cost", money);
        place(code, cost, 0);
        var version = study.board().version();
        study.moves.move(study.coderA, new Move.OfSubcategory(cost, Optional.of(other), 0, version));
        study.moves.move(study.coderA, new Move.OfTheme(other, 0, version + 1));
        study.moves.move(study.coderA, new Move.OfCode(code, Optional.empty(), 0, version + 2));
        study.desk.wordTheme(study.coderA, money, new NewTheme("Quixotic too", "Quixotic."), 1);
        study.desk.wordSubcategory(study.coderA, cost, new NewSubcategory("Costs", "", Optional.empty()), 1);
        study.desk.retireSubcategory(
                study.coderA, cost, Contents.NONE, study.board().version());
        assertThat(study.journalKinds())
                .endsWith(
                        "theme.added",
                        "theme.added",
                        "subcategory.added",
                        "code.placed",
                        "subcategory.moved",
                        "theme.moved",
                        "code.shelved",
                        "theme.worded",
                        "subcategory.worded",
                        "subcategory.retired");
        var entries = study.workbench
                .database()
                .read(tx ->
                        study.workbench.journal().all(tx, study.lead.study()).toString());
        assertThat(entries).doesNotContain("Quixotic");
    }

    @Test
    void everyMoveCanBeTakenBackByTheMoveItAnswersWith() {
        study.revealed();
        var random = new Random(20260302);
        var codes = new ArrayList<AgreedCodeId>();
        var themes = new ArrayList<ThemeId>();
        var subcategories = new ArrayList<SubcategoryId>();
        for (var each = 0; each < 5; each++) {
            codes.add(study.agree("Code " + each));
        }
        for (var each = 0; each < 3; each++) {
            themes.add(theme("Theme " + each));
            subcategories.add(subcategory("Subcategory " + each, themes.get(each)));
        }
        for (var round = 0; round < 60; round++) {
            var seen = study.board().version();
            var position = random.nextInt(5);
            var to = random.nextInt(4);
            Move move = switch (random.nextInt(3)) {
                case 0 ->
                    new Move.OfCode(
                            codes.get(random.nextInt(5)),
                            to == 3 ? Optional.empty() : Optional.of(subcategories.get(to)),
                            position,
                            seen);
                case 1 ->
                    new Move.OfSubcategory(
                            subcategories.get(random.nextInt(3)),
                            to == 3 ? Optional.empty() : Optional.of(themes.get(to)),
                            position,
                            seen);
                default -> new Move.OfTheme(themes.get(random.nextInt(3)), position, seen);
            };
            var before = study.board();
            var moved = study.moves.move(study.coderA, move);
            assertThat(moved.board().codes()).isEqualTo(5);
            assertThat(moved.board().subcategories()).hasSize(3);
            var after = study.moves.move(study.coderA, moved.back()).board();
            assertThat(after.themes()).as("round %d, %s", round, move).isEqualTo(before.themes());
            assertThat(after.loose()).isEqualTo(before.loose());
            assertThat(after.shelf()).isEqualTo(before.shelf());
            if (random.nextBoolean()) {
                study.moves.move(study.coderB, again(move, after.version()));
            }
        }
    }

    private static Move again(Move move, long seen) {
        return switch (move) {
            case Move.OfCode(var code, var to, var position, var old) -> new Move.OfCode(code, to, position, seen);
            case Move.OfSubcategory(var id, var to, var position, var old) ->
                new Move.OfSubcategory(id, to, position, seen);
            case Move.OfTheme(var id, var position, var old) -> new Move.OfTheme(id, position, seen);
        };
    }

    @Test
    void refusalsNameSentencesThatExist() {
        var sentences = java.util.ResourceBundle.getBundle("messages/refusal");
        assertThatThrownBy(() -> new NewTheme("x".repeat(121), "y"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(sentences.containsKey(refusal.key())).isTrue());
    }
}
