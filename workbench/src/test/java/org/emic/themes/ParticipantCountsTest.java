package org.emic.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.emic.adjudication.AgreedCode;
import org.emic.adjudication.AgreedCoding;
import org.emic.adjudication.AgreedCodings;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.AttributeId;
import org.emic.ids.ParticipantId;
import org.emic.ids.StudyId;
import org.emic.ids.SubcategoryId;
import org.emic.ids.ThemeId;
import org.emic.ids.TranscriptId;
import org.emic.study.Attribute;
import org.emic.study.AttributeKind;
import org.emic.study.Participant;
import org.emic.study.Roster;
import org.emic.study.Share;
import org.emic.transcripts.TextSpan;
import org.emic.transcripts.TranscriptSummary;
import org.junit.jupiter.api.Test;

/// Eighteen interviews, like the study that Emic follows.
class ParticipantCountsTest {

    private static final AttributeId ROLE = new AttributeId(new UUID(1, 1));

    private final List<Participant> participants = IntStream.range(0, 18)
            .mapToObj(each -> new Participant(
                    new ParticipantId(new UUID(2, each)),
                    "P" + (each + 1),
                    Map.of(ROLE, each < 8 ? "Oncologist" : "Nurse"),
                    1))
            .toList();
    private final List<TranscriptSummary> transcripts = new ArrayList<>(IntStream.range(0, 18)
            .mapToObj(
                    each -> transcript(each, Optional.of(participants.get(each).id())))
            .toList());
    private final List<AgreedCode> codes = IntStream.range(0, 3)
            .mapToObj(each -> new AgreedCode(
                    new AgreedCodeId(new UUID(3, each)),
                    "Code " + each,
                    "",
                    "C" + each,
                    1,
                    Set.of(),
                    Optional.empty(),
                    1))
            .toList();
    private final List<AgreedCoding> codings = new ArrayList<>();

    private static TranscriptSummary transcript(int number, Optional<ParticipantId> participant) {
        return new TranscriptSummary(
                new TranscriptId(new UUID(4, number)),
                new StudyId(new UUID(5, 0)),
                participant,
                "Interview",
                "interview.vtt",
                "vtt",
                100,
                20,
                4,
                5,
                OptionalLong.empty(),
                OptionalLong.empty(),
                "0".repeat(64),
                number + 1,
                Instant.EPOCH);
    }

    private void say(int code, int interview, int place) {
        codings.add(new AgreedCoding(
                codes.get(code).id(), transcripts.get(interview).id(), new TextSpan(place, place + 5), false));
    }

    private Findings findings() {
        var one = new Subcategory(new SubcategoryId(new UUID(6, 1)), "One", "", codes.subList(0, 2), 1);
        var other = new Subcategory(new SubcategoryId(new UUID(6, 2)), "Other", "", codes.subList(2, 3), 1);
        var theme = new Theme(new ThemeId(new UUID(7, 1)), "Theme", "A claim.", List.of(one, other), 1);
        var role = new Attribute(ROLE, "Role", AttributeKind.CHOICE, List.of("Oncologist", "Nurse"), true);
        return new Findings(
                new ThemeBoard(List.of(theme), List.of(), List.of(), 1),
                new AgreedCodings(codes, codings, 0),
                new Participation(new Roster(List.of(role), participants), transcripts));
    }

    private Share shareOf(int code) {
        var counts = findings().counts();
        return counts.share(counts.of(codes.get(code).id()));
    }

    @Test
    void sevenParticipantsOfEighteenAreSevenOfEighteen() {
        for (var interview = 0; interview < 7; interview++) {
            say(0, interview, 0);
        }
        assertThat(shareOf(0).text()).isEqualTo("7/18 (38.9%)");
    }

    @Test
    void aParticipantWithManyPassagesCountsOnce() {
        for (var place = 0; place < 50; place += 10) {
            say(0, 3, place);
        }
        var counts = findings().counts();
        assertThat(shareOf(0).text()).isEqualTo("1/18 (5.6%)");
        assertThat(counts.of(codes.get(0).id()).passages()).hasSize(5);
    }

    @Test
    void aThemeCountsAParticipantOnceHoweverManyOfItsCodesTheyTouch() {
        for (var interview = 0; interview < 18; interview++) {
            say(0, interview, 0);
            say(1, interview, 10);
            say(2, interview, 20);
        }
        var findings = findings();
        var theme = findings.board().themes().getFirst();
        assertThat(findings.counts().share(findings.counts().of(theme.id())).text())
                .isEqualTo("18/18 (100%)");
    }

    @Test
    void aPassageUnderTwoCodesIsOnePassageOfTheTheme() {
        say(0, 0, 0);
        say(1, 0, 0);
        var findings = findings();
        assertThat(findings.counts()
                        .of(findings.board().themes().getFirst().id())
                        .passages())
                .hasSize(1);
    }

    @Test
    void answersOfWhichOneMayGiveSeveralAreNeverMadeToAddUp() {
        var given = new int[] {10, 8, 4};
        for (var code = 0; code < 3; code++) {
            for (var interview = 0; interview < given[code]; interview++) {
                say(code, interview, code * 10);
            }
        }
        assertThat(List.of(shareOf(0).text(), shareOf(1).text(), shareOf(2).text()))
                .containsExactly("10/18 (55.6%)", "8/18 (44.4%)", "4/18 (22.2%)");
        var findings = findings();
        assertThat(findings.counts()
                        .share(findings.counts()
                                .of(findings.board().themes().getFirst().id())))
                .isEqualTo(new Share(10, 18));
    }

    @Test
    void whoWasNotInterviewedIsNotInTheBase() {
        transcripts.removeLast();
        say(0, 0, 0);
        assertThat(shareOf(0)).isEqualTo(new Share(1, 17));
    }

    @Test
    void anInterviewWithoutParticipantHasPassagesButCountsForNobody() {
        transcripts.add(transcript(30, Optional.empty()));
        say(0, 18, 0);
        assertThat(shareOf(0)).isEqualTo(new Share(0, 18));
        assertThat(findings().counts().of(codes.get(0).id()).passages()).hasSize(1);
    }

    @Test
    void withoutInterviewsThereIsNoPercentage() {
        transcripts.clear();
        assertThat(shareOf(0).text()).isEqualTo("none of 0");
    }

    @Test
    void countsByRoleHaveTheRoleAsBase() {
        for (var interview = 5; interview < 12; interview++) {
            say(0, interview, 0);
        }
        var counts = findings().counts();
        assertThat(counts.byRole(counts.of(codes.get(0).id())))
                .containsExactly(Map.entry("Nurse", new Share(4, 10)), Map.entry("Oncologist", new Share(3, 8)));
    }

    @Test
    void negativeCasesAreCountedApart() {
        say(0, 0, 0);
        codings.add(new AgreedCoding(codes.get(1).id(), transcripts.get(1).id(), new TextSpan(0, 5), true));
        var findings = findings();
        var theme = findings.counts().of(findings.board().themes().getFirst().id());
        assertThat(theme.negatives()).hasSize(1);
        assertThat(theme.passages()).hasSize(2);
    }
}
