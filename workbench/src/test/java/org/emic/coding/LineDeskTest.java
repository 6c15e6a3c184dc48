package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.emic.SampleStudy;
import org.emic.databases.OnBothDatabases;
import org.emic.journal.Event;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class LineDeskTest {

    @TempDir
    Path folder;

    private SampleStudy study;
    private LineDesk desk;

    @BeforeEach
    void open() {
        study = SampleStudy.open(folder);
        desk = study.workbench().lines();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aBatchOfVisitsIsOneEntryWithItsCount() {
        assertThat(desk.visit(study.first(), study.interview(), List.of(1, 2, 3, 3)))
                .isEqualTo(3);
        assertThat(desk.visit(study.first(), study.interview(), List.of(2, 3))).isZero();
        var entries = study.workbench()
                .database()
                .read(tx -> study.workbench().journal().all(tx, study.first().study()));
        assertThat(entries)
                .extracting(entry -> entry.event())
                .filteredOn(event -> event.kind().equals("lines.visited"))
                .containsExactly(Event.of("lines.visited", study.interview())
                        .with("count", 3)
                        .sealedBy(study.round().id()));
        assertThatThrownBy(() -> desk.visit(study.first(), study.interview(), List.of(8)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void leavingALineIsADecisionThatCanBeTakenBack() {
        desk.leave(study.first(), study.interview(), 1, true);
        desk.visit(study.first(), study.interview(), List.of(1));
        assertThat(visited())
                .containsExactly(
                        new VisitedLine(study.interview(), study.first().person(), 1, true));
        desk.leave(study.first(), study.interview(), 1, false);
        assertThat(visited()).extracting(VisitedLine::notCodable).containsExactly(false);
    }

    @Test
    void aCodeOnALineSaysThatThereIsSomethingToCode() {
        desk.leave(study.first(), study.interview(), 3, true);
        study.give(study.first(), study.code(study.first(), "Delay"), study.interview(), "five weeks");
        assertThat(visited()).extracting(VisitedLine::notCodable).containsExactly(false);
        assertThatThrownBy(() -> desk.leave(study.first(), study.interview(), 3, true))
                .isInstanceOf(Refused.class);
    }

    @Test
    void progressCountsLines() {
        var delay = study.code(study.first(), "Delay");
        study.give(study.first(), delay, study.interview(), "honest. I waited");
        desk.visit(study.first(), study.interview(), List.of(1));
        assertThat(study.workbench()
                        .codings()
                        .work(study.first(), study.interview())
                        .progress())
                .isEqualTo(new Progress(7, 3, 2, 1, 1, 0));
    }

    @Test
    void aMemoIsWrittenChangedAndRemoved() {
        assertThat(write("First thought", 0).orElseThrow().version()).isEqualTo(1);
        assertThat(write("First thought", 0).orElseThrow().version()).isEqualTo(1);
        assertThat(write("Second thought", 1).orElseThrow().version()).isEqualTo(2);
        assertThatThrownBy(() -> write("From another tab", 1)).isInstanceOf(Stale.class);
        assertThat(write(" ", 2)).isEmpty();
        assertThat(study.workbench()
                        .codings()
                        .work(study.first(), study.interview())
                        .memos())
                .isEmpty();
    }

    @Test
    void theJournalHoldsNoWordOfAMemo() {
        write("CANARY", 0);
        assertThat(study.workbench()
                        .database()
                        .read(tx -> study.workbench()
                                .journal()
                                .all(tx, study.first().study()))
                        .toString())
                .contains("memo.written")
                .doesNotContain("CANARY");
    }

    private java.util.Optional<Memo> write(String body, long version) {
        return desk.write(study.first(), new WrittenMemo(study.interview(), 2, body, version));
    }

    private List<VisitedLine> visited() {
        return study.workbench()
                .codings()
                .work(study.first(), study.interview())
                .visited();
    }
}
