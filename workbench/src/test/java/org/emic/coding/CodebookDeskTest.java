package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.UUID;
import org.emic.SampleStudy;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.CodeId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class CodebookDeskTest {

    @TempDir
    Path folder;

    private SampleStudy study;
    private CodebookDesk desk;

    @BeforeEach
    void open() {
        study = SampleStudy.open(folder);
        desk = study.workbench().codebooks();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aNameIsUniqueAmongOnesOwnWhateverItsCapitalsAndSpaces() {
        study.code(study.first(), "Who owns  the pump");
        assertThatThrownBy(() -> study.code(study.first(), " who OWNS the pump "))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theOtherCoderMayHaveTheSameName() {
        study.code(study.first(), "Delay");
        assertThat(study.code(study.second(), "Delay").siglum()).isEqualTo("De");
    }

    @Test
    void askingTwiceMakesOneCode() {
        var wish = NewCode.named(new CodeId(UUID.randomUUID()), "Delay");
        assertThat(desk.create(study.first(), wish)).isEqualTo(desk.create(study.first(), wish));
        assertThat(desk.own(study.first()).codes()).hasSize(1);
        assertThatThrownBy(() -> desk.create(study.first(), NewCode.named(wish.id(), "Another")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void namesAreMeasuredInCharacters() {
        var longest = "\uD83D\uDE42".repeat(120);
        assertThat(study.code(study.first(), longest).name()).isEqualTo(longest);
        assertThatThrownBy(() -> study.code(study.first(), "a".repeat(121))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> study.code(study.first(), "  ")).isInstanceOf(Refused.class);
    }

    @Test
    void siglaAreTwoLettersAndUniqueAndInksGoRound() {
        var sigla = new HashSet<String>();
        for (var number = 0; number < 40; number++) {
            var code = study.code(study.first(), "Delay " + number);
            assertThat(code.siglum()).hasSize(2);
            assertThat(sigla.add(code.siglum())).isTrue();
            assertThat(code.ink()).isEqualTo(number % 12 + 1);
        }
    }

    @Test
    void siglaComeFromTheTellingWordsOfAnyScript() {
        assertThat(Siglum.of("Who owns the pump afterwards", java.util.Set.of()))
                .isEqualTo("Ow");
        assertThat(Siglum.of("Who owns the pump afterwards", java.util.Set.of("Ow")))
                .isEqualTo("On");
        assertThat(Siglum.of("\u05D4\u05E8\u05D5\u05E4\u05D0", java.util.Set.of()))
                .isEqualTo("\u05D4\u05E8");
        assertThat(Siglum.of("12 %", java.util.Set.of())).isEqualTo("Aa");
    }

    @Test
    void changedWordsAreKept() {
        var code = study.code(study.first(), "Delay");
        var fields = new CodeFields("Delay", "Time lost before a decision", "", "", "");
        var changed = desk.change(study.first(), new ChangedCode(code.id(), fields, 1));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.fields()).isEqualTo(fields);
        assertThat(changed.siglum()).isEqualTo(code.siglum());
        assertThat(desk.change(study.first(), new ChangedCode(code.id(), fields, 1)))
                .isEqualTo(changed);
        assertThatThrownBy(() -> desk.change(study.first(), new ChangedCode(code.id(), CodeFields.named("Wait"), 1)))
                .isInstanceOf(Stale.class);
        int kept = study.workbench().database().read(tx -> tx.sql().fetchCount(org.emic.db.Tables.CODE_REVISION));
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void theOtherCodersCodesAreNotThere() {
        var theirs = study.code(study.second(), "Delay");
        assertThatThrownBy(() -> desk.retire(study.first(), theirs.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.change(study.first(), new ChangedCode(theirs.id(), CodeFields.named("Mine"), 1)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void theCodebookCountsStandingPassagesAndKnowsTheLastUse() {
        var delay = study.code(study.first(), "Delay");
        var owner = study.code(study.first(), "Owner");
        study.give(study.first(), delay, study.interview(), "five weeks");
        var taken = study.give(study.first(), delay, study.interview(), "Nothing");
        study.workbench().codings().withdraw(study.first(), taken.id());
        var book = desk.own(study.first());
        assertThat(book.entry(delay.id()).orElseThrow().passages()).isEqualTo(1);
        assertThat(book.entry(owner.id()).orElseThrow().passages()).isZero();
        assertThat(book.byLastUse()).extracting(entry -> entry.code().name()).containsExactly("Delay", "Owner");
    }
}
