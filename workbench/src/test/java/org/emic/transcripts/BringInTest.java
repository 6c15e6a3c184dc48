package org.emic.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emic.db.Tables.TRANSCRIPT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.emic.accounts.Actor;
import org.emic.accounts.Forbidden;
import org.emic.accounts.Role;
import org.emic.app.Workbench;
import org.emic.databases.Databases;
import org.emic.databases.OnBothDatabases;
import org.emic.ids.DraftId;
import org.emic.ids.IdSource;
import org.emic.ids.TranscriptId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refused;
import org.emic.study.MethodProfile;
import org.emic.study.NewStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Drafts, keeping, and what is read again from the database.
@OnBothDatabases
class BringInTest {

    private static final String FILE = "Interviewer: How did it begin?\n\nP07: In 2019. Nobody \uD83D\uDE00 knew.\n";

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-04T09:00:00Z");
    private Workbench workbench;
    private Actor lead;
    private Actor coder;

    @BeforeEach
    void beginStudy() {
        workbench = Workbench.open(Databases.at(folder), IdSource.random(), () -> now);
        lead = workbench.studies().begin(new NewStudy("Waiting", "", MethodProfile.CONSENSUS, "Lead", false, true));
        var invited =
                workbench.studies().invite(lead, "Coder", Role.CODER, true).member();
        coder = new Actor(lead.study(), invited.person().id(), Role.CODER, true);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Draft draft(String name, String text) {
        return workbench.bringIn().draft(lead, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private TranscriptSummary bringIn(String name, String text) {
        return workbench
                .bringIn()
                .bringIn(lead, name, text.getBytes(StandardCharsets.UTF_8), Optional.empty())
                .summary();
    }

    private TranscriptSummary keep(Draft draft) {
        var proposal = workbench.bringIn().propose(lead, draft);
        return workbench.bringIn().keep(lead, draft.id(), new Keeping(proposal.title(), proposal.speakers()));
    }

    private List<String> journal() {
        return workbench.database().read(tx -> workbench.journal().all(tx, lead.study())).stream()
                .map(entry -> entry.event().kind())
                .toList();
    }

    @Test
    void whatIsStoredEqualsWhatWasRead() {
        var random = new SplittableRandom(42);
        for (var round = 0; round < 5; round++) {
            var file = new StringBuilder();
            for (var turn = 0; turn < 60; turn++) {
                file.append(turn % 2 == 0 ? "I: " : "P01: ")
                        .append(Samples.paragraph(random).replace('\u2028', ' '))
                        .append("\n\n");
            }
            var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
            var brought = workbench.bringIn().bringIn(lead, "r" + round + ".txt", bytes, Optional.empty());
            var composed = Composition.of(
                    brought.read().turns(),
                    new Keeping(
                            "t", Map.of("I", SpeakerChoice.interviewer(), "P01", SpeakerChoice.participant("P01"))));
            var stored = workbench
                    .database()
                    .read(tx ->
                            new TranscriptStore(tx).find(brought.summary().id()).orElseThrow());
            assertThat(stored.summary()).isEqualTo(brought.summary());
            assertThat(stored.text()).isEqualTo(composed.text());
            assertThat(stored.turns()).isEqualTo(composed.turns());
            assertThat(stored.lines()).isEqualTo(composed.lines());
            assertThat(stored.summary().hash()).isEqualTo(composed.hash());
            assertThat(workbench.transcripts().find(lead, brought.summary().id()))
                    .isEqualTo(stored);
            for (var line : stored.lines()) {
                assertThat(file).contains(stored.text().quote(line.span()));
            }
        }
    }

    @Test
    void aDraftBecomesATranscriptOfItsParticipant() {
        var kept = keep(draft("C:\\interviews\\P07.txt", FILE));
        assertThat(kept.sourceName()).isEqualTo("P07.txt");
        assertThat(kept.title()).isEqualTo("P07");
        assertThat(kept.position()).isEqualTo(1);
        assertThat(kept.turns()).isEqualTo(2);
        assertThat(kept.lines()).isEqualTo(3);
        assertThat(kept.words()).isEqualTo(8);
        assertThat(kept.hash()).hasSize(64);
        var participant = workbench.participants().find(lead, kept.participant().orElseThrow());
        assertThat(participant.label()).isEqualTo("P07");
        var transcript = workbench.transcripts().find(coder, kept.id());
        assertThat(transcript.turns()).extracting(Turn::speaker).containsExactly("Interviewer", "P07");
        assertThat(transcript.turns())
                .extracting(Turn::kind)
                .containsExactly(SpeakerKind.INTERVIEWER, SpeakerKind.PARTICIPANT);
        assertThat(workbench.bringIn().drafts(lead)).isEmpty();
        assertThat(journal()).endsWith("transcript.read", "participants.added", "transcript.kept");
    }

    @Test
    void theSameParticipantMayBeInterviewedAgain() {
        var first = keep(draft("a.txt", FILE));
        var second = keep(draft("b.txt", FILE.replace("2019", "2020")));
        assertThat(second.participant()).isEqualTo(first.participant());
        assertThat(workbench.transcripts().list(lead))
                .extracting(TranscriptSummary::position)
                .containsExactly(1, 2);
    }

    @Test
    void theSameTextIsNotKeptTwice() {
        keep(draft("a.txt", FILE));
        var again = draft("b.txt", FILE);
        assertThatThrownBy(() -> keep(again)).isInstanceOf(Refused.class).hasMessage("refusal.transcripts.duplicate");
        assertThat(workbench.transcripts().list(lead)).hasSize(1);
        assertThat(workbench.bringIn().drafts(lead)).extracting(Draft::id).containsExactly(again.id());
    }

    @Test
    void nothingOfAFileThatCannotBeKeptStays() {
        var draft = draft("a.txt", FILE);
        var before = journal();
        var two = Map.of("Interviewer", SpeakerChoice.participant("P01"), "P07", SpeakerChoice.participant("P07"));
        assertThatThrownBy(() -> workbench.bringIn().keep(lead, draft.id(), new Keeping("t", two)))
                .hasMessage("refusal.transcripts.two-participants");
        assertThatThrownBy(() -> workbench
                        .bringIn()
                        .keep(lead, draft.id(), new Keeping("t", Map.of("P07", SpeakerChoice.participant(" ")))))
                .hasMessage("refusal.transcripts.label-missing");
        assertThatThrownBy(() -> workbench
                        .bringIn()
                        .keep(
                                lead,
                                draft.id(),
                                new Keeping("t", Map.of("P07", SpeakerChoice.participant("x".repeat(61))))))
                .isInstanceOf(Refused.class);
        assertThat(journal()).isEqualTo(before);
        assertThat(workbench.participants().show(lead).participants()).isEmpty();
        var rows = workbench.database().read(tx -> tx.sql().fetchCount(TRANSCRIPT));
        assertThat(rows).isZero();
    }

    @Test
    void aFileThatCannotBeReadHoldsUpNoOther() {
        var refused = new ArrayList<String>();
        for (var name : List.of("P01.txt", "P02.txt", "P03.txt")) {
            try {
                bringIn(name, name.equals("P02.txt") ? "" : FILE.replace("2019", name));
            } catch (Refused why) {
                refused.add(why.key());
            }
        }
        assertThat(refused).containsExactly("refusal.file.empty");
        assertThat(workbench.transcripts().list(lead))
                .extracting(TranscriptSummary::title)
                .containsExactly("P01", "P03");
    }

    @Test
    void aFileBroughtInAgainReplacesItsDraft() {
        draft("a.txt", FILE);
        var second = draft("a.txt", FILE.replace("2019", "2020"));
        assertThat(workbench.bringIn().drafts(lead)).extracting(Draft::id).containsExactly(second.id());
        assertThat(workbench.bringIn().drafts(lead).getFirst()).isEqualTo(second);
        workbench.bringIn().discard(lead, second.id());
        assertThat(workbench.bringIn().drafts(lead)).isEmpty();
    }

    @Test
    void draftsOlderThanADayAreGone() {
        var old = draft("a.txt", FILE);
        now = now.plus(Duration.ofHours(24)).plusMillis(1);
        assertThat(workbench.bringIn().drafts(lead)).isEmpty();
        draft("b.txt", FILE);
        assertThatThrownBy(() -> workbench.bringIn().discard(lead, old.id())).isInstanceOf(NotThere.class);
    }

    @Test
    void aDraftIsSeenOnlyByTheOneWhoBroughtItIn() {
        var draft = draft("a.txt", FILE);
        var second = workbench.studies().invite(lead, "Other", Role.LEAD, false).member();
        var other = new Actor(lead.study(), second.person().id(), Role.LEAD, false);
        assertThat(workbench.bringIn().drafts(other)).isEmpty();
        assertThatThrownBy(() -> workbench.bringIn().keep(other, draft.id(), new Keeping("t", Map.of())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> workbench.bringIn().drafts(coder)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workbench.bringIn().draft(coder, "a.txt", new byte[] {'a'}))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> workbench
                        .bringIn()
                        .discard(lead, new DraftId(IdSource.random().next())))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void anotherStudysTranscriptsAreNotThere() {
        var kept = keep(draft("a.txt", FILE));
        var elsewhere = workbench.studies().begin(new NewStudy("Other", "", MethodProfile.CONSENSUS, "L", false, true));
        workbench.transcripts().find(lead, kept.id());
        assertThatThrownBy(() -> workbench.transcripts().find(elsewhere, kept.id()))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> workbench
                        .transcripts()
                        .find(lead, new TranscriptId(IdSource.random().next())))
                .isInstanceOf(NotThere.class);
        assertThat(workbench.transcripts().list(elsewhere)).isEmpty();
    }

    @Test
    void aGivenParticipantRulesOverTheGuess() {
        var brought =
                workbench.bringIn().bringIn(lead, "x.txt", FILE.getBytes(StandardCharsets.UTF_8), Optional.of("P99"));
        assertThat(workbench
                        .participants()
                        .find(lead, brought.summary().participant().orElseThrow())
                        .label())
                .isEqualTo("P99");
    }

    @Test
    void ofTwoSpeakersOneAsksAndOneAnswers() {
        var kept = bringIn("P3 interview.txt", "Dan: How?\n\nParticipant: Like this.\n");
        var turns = workbench.transcripts().find(lead, kept.id()).turns();
        assertThat(turns).extracting(Turn::kind).containsExactly(SpeakerKind.INTERVIEWER, SpeakerKind.PARTICIPANT);
        assertThat(turns).extracting(Turn::speaker).containsExactly("Dan", "P3");
    }

    @Test
    void inAGroupNobodyIsTakenForTheParticipant() {
        var kept = bringIn("Bed003.txt", "Grad C: One.\n\nPhD D: Two.\n\nGrad A: Three.\n");
        assertThat(kept.participant()).isEmpty();
        var group = bringIn("group.txt", "P01: Uno.\n\nP02: Due.\n\nInterviewer: Tre.\n");
        assertThat(group.participant()).isEmpty();
        assertThat(workbench.participants().show(lead).participants()).isEmpty();
    }
}
