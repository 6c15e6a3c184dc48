package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.emic.SampleStudy;
import org.emic.accounts.Actor;
import org.emic.databases.OnBothDatabases;
import org.emic.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class StudyJournalTest {

    private static final Journal.Page ALL = new Journal.Page(0, 1000);

    @TempDir
    Path folder;

    @Test
    void whileARoundIsOpenNeitherNumbersNorTheOthersSubmissionAreShown() {
        try (var study = SampleStudy.open(folder)) {
            study.workbench().submission().submit(study.first());

            assertThat(kinds(study, study.first())).contains("round.submitted", "work.sealed");
            assertThat(kinds(study, study.second())).doesNotContain("round.submitted", "work.sealed");
            assertThat(kinds(study, study.lead())).doesNotContain("round.submitted", "work.sealed");
            assertThat(read(study, study.lead()).isNumbered()).isFalse();
            assertThat(read(study, study.second()).isNumbered()).isFalse();
            assertThat(study.workbench().studyJournal().check(study.lead())).isEmpty();
        }
    }

    @Test
    void afterTheRevealEverythingIsNumberedAndTheLeadSeesTheChainChecked() {
        try (var study = SampleStudy.open(folder)) {
            study.workbench().submission().submit(study.first());
            study.workbench().submission().submit(study.second());
            study.workbench().rounds().reveal(study.first());

            var sheet = read(study, study.second());

            assertThat(sheet.isNumbered()).isTrue();
            assertThat(kinds(study, study.second())).contains("round.submitted", "work.sealed", "round.revealed");
            assertThat(study.workbench().studyJournal().check(study.lead()))
                    .hasValueSatisfying(findings -> assertThat(findings).isEmpty());
            assertThat(study.workbench().studyJournal().check(study.second())).isEmpty();
        }
    }

    @Test
    void aPageSaysWhetherOlderEntriesFollow() {
        try (var study = SampleStudy.open(folder)) {
            var journal = study.workbench().studyJournal();

            assertThat(journal.read(study.lead(), new Journal.Page(0, 1)).more())
                    .isTrue();
            assertThat(journal.read(study.lead(), ALL).more()).isFalse();
            assertThat(journal.read(study.lead(), ALL).lines().getLast().who()).contains("Lead");
        }
    }

    private static StudyJournal.Sheet read(SampleStudy study, Actor actor) {
        return study.workbench().studyJournal().read(actor, ALL);
    }

    private static java.util.List<String> kinds(SampleStudy study, Actor actor) {
        return read(study, actor).lines().stream()
                .map(line -> line.entry().event().kind())
                .toList();
    }
}
