package org.emic.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.emic.accounts.Actor;
import org.emic.accounts.Role;
import org.emic.adjudication.AgreedCodings;
import org.emic.app.Workbench;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.TranscriptSummary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration's numbers, counted from its coded data.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoStudyTest {

    private Workbench workbench;
    private Actor lead;
    private AgreedCodings agreed;

    @BeforeAll
    void build(@TempDir Path folder) {
        workbench = Workbench.open(folder);
        workbench.demo().buildIfMissing();
        var study = workbench.studies().all().getFirst();
        var person = workbench.database().read(tx -> workbench.team().members(tx, study.id())).stream()
                .filter(member -> member.role() == Role.LEAD)
                .findFirst()
                .orElseThrow()
                .person()
                .id();
        lead = new Actor(study.id(), person, Role.LEAD, false);
        agreed = workbench
                .database()
                .read(tx -> workbench.reconciliation().of(tx, workbench.rounds().revealed(tx, lead)));
    }

    @AfterAll
    void close() {
        workbench.close();
    }

    @Test
    void eighteenPeopleAsThePublishedDesignHasThem() {
        var roster = workbench.participants().show(lead);
        assertThat(roster.participants()).hasSize(18);
        assertThat(roster.counts(roster.role().orElseThrow()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Oncology consultant", 8,
                        "Palliative pain consultant", 2,
                        "Neurosurgeon", 2,
                        "Nurse", 4,
                        "Service manager", 2));
        assertThat(roster.counts(attribute("Place")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("University hospital", 12, "District or general hospital", 6));
        assertThat(roster.counts(attribute("Uses pumps"))).containsEntry("yes", 9);
        var years = roster.participants().stream()
                .map(participant -> participant.value(attribute("Years in role").id()))
                .mapToInt(value -> Integer.parseInt(value.orElseThrow()))
                .summaryStatistics();
        assertThat(years.getMin()).isEqualTo(2);
        assertThat(years.getMax()).isEqualTo(30);
        assertThat(Math.round(years.getAverage() * 10) / 10.0).isEqualTo(12.2);
    }

    @Test
    void eighteenInterviewsOfReadableLengthNoTwoAlike() {
        var transcripts = workbench.transcripts().list(lead);
        assertThat(transcripts).hasSize(18);
        assertThat(transcripts)
                .extracting(TranscriptSummary::words)
                .allSatisfy(words -> assertThat(words).isBetween(500, 1200));
        assertThat(transcripts).extracting(TranscriptSummary::hash).doesNotHaveDuplicates();
        assertThat(transcripts)
                .allSatisfy(each -> assertThat(each.participant()).isPresent());
    }

    /// The fixtures of the published findings, in participants.
    @Test
    void countsComeOutOfTheCodedData() {
        var expected = new TreeMap<String, Integer>();
        expected.put("opioid-ceiling", 7);
        expected.put("breakthrough-signal", 18);
        expected.put("vendor-role", 18);
        expected.put("infection-worry", 18);
        expected.put("eligibility-location", 10);
        expected.put("eligibility-prognosis", 8);
        expected.put("eligibility-response", 4);
        expected.put("eligibility-non-curative", 3);
        expected.put("decides-pain-physician", 13);
        expected.put("decides-oncologist", 11);
        expected.put("decides-patient", 17);
        var counted = new TreeMap<String, Integer>();
        for (var code : new DemoScript().codebook()) {
            if (expected.containsKey(code.key())) {
                counted.put(code.key(), participants(code.agreed().name()));
            }
        }
        assertThat(counted).isEqualTo(expected);
        assertThat(participants(agreedName("guideline-nice"))).isGreaterThanOrEqualTo(10);
    }

    @Test
    void theCodersDifferedAndSettledAllButWhatTheyPutOff() {
        var classes = workbench
                .database()
                .read(tx -> workbench
                        .reconciliation()
                        .places(tx, workbench.rounds().revealed(tx, lead))
                        .stream()
                        .collect(Collectors.groupingBy(
                                place -> place.discrepancy().kind(), Collectors.counting())));
        assertThat(classes).hasSizeGreaterThanOrEqualTo(4);
        assertThat(agreed.open()).isBetween(1, 6);
    }

    @Test
    void sixteenSubcategoriesInFourThemesHoldEveryCode() {
        var board = workbench.board().board(lead);
        assertThat(board.themes()).hasSize(4).allSatisfy(theme -> {
            assertThat(theme.definition()).isNotBlank();
            assertThat(theme.subcategories()).hasSize(4);
        });
        assertThat(board.shelf()).isEmpty();
    }

    @Test
    void theSecondStudyIsStillBlind() {
        var practice = workbench.studies().all().get(1);
        assertThat(practice.synthetic()).isTrue();
        assertThat(practice.title()).isEqualTo(DemoStudy.PRACTICE_TITLE);
    }

    @Test
    void everyJournalHolds() {
        for (var study : workbench.studies().all()) {
            var findings = workbench.database().read(tx -> workbench.journal().verify(tx, study.id()));
            assertThat(findings).isEmpty();
        }
    }

    @Test
    void buildingAgainAddsNothing() {
        workbench.demo().buildIfMissing();
        assertThat(workbench.studies().all()).hasSize(2);
    }

    private org.emic.study.Attribute attribute(String name) {
        return workbench.participants().show(lead).attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String agreedName(String key) {
        return new DemoScript()
                .codebook().stream()
                        .filter(code -> code.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .agreed()
                        .name();
    }

    private int participants(String name) {
        var code = agreed.codes().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        var transcripts = new HashSet<TranscriptId>();
        agreed.codings().stream()
                .filter(coding -> coding.code().equals(code.id()))
                .forEach(coding -> transcripts.add(coding.transcript()));
        return (int) workbench.transcripts().list(lead).stream()
                .filter(transcript -> transcripts.contains(transcript.id()))
                .map(transcript -> transcript.participant().orElseThrow())
                .distinct()
                .count();
    }
}
