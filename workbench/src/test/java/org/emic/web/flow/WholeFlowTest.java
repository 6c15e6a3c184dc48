package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import org.emic.web.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From an empty folder to the report, as a lead and two coders go, each in a browser of their own, with transcripts
/// that were made elsewhere.
class WholeFlowTest {

    private static final String TABLE = """
            Label,Role,Years,Familiar,Remark
            P01,Patient,44,yes,stung while gardening
            P02,Patient,43,no,
            P03,Patient,33,no,
            P04,Patient,61,yes,
            P05,Patient,29,no,
            """;
    private static final Map<String, String> CONSULTATION = Map.of("Doctor", "interviewer", "Patient", "participant");

    @TempDir
    Path folder;

    private final Faults faults = new Faults();
    private final List<AutoCloseable> open = new ArrayList<>();
    private Interviews interviews;
    private Workbench workbench;
    private WebApplication web;
    private Chromium browser;

    @BeforeEach
    void start() throws Exception {
        interviews = Interviews.at(folder);
        browser = opened(Chromium.launch());
        workbench = opened(Workbench.open(Files.createDirectory(folder.resolve("data"))));
        web = opened(WebApplication.start(workbench, 0));
    }

    private <T extends AutoCloseable> T opened(T thing) {
        open.addFirst(thing);
        return thing;
    }

    @AfterEach
    void stop() throws Exception {
        for (var thing : open) {
            thing.close();
        }
    }

    @Test
    void aTeamGoesFromAnEmptyFolderToTheReport() {
        var team = setUp();
        bringIn(team.lead());
        code(team);
        submitAndReveal(team);
        faults.none();
    }

    private Team setUp() {
        var owner = web.address() + "/enter/" + workbench.doors().openForOwner().text();
        var lead = Researcher.enter(browser, "Lead", owner, faults);
        var stage = new SetUpStage(lead);
        stage.begin("When to ask for help", "How do people decide that they need a doctor?");
        var coderA = Researcher.enter(browser, "Coder A", stage.invite("Coder A"), faults);
        var coderB = Researcher.enter(browser, "Coder B", stage.invite("Coder B"), faults);
        assertThat(coderB.main()).contains("Phase 1 is not open yet");
        Look.at(coderB.page, "a coder's home before Phase 1");
        coderB.page.navigate(coderB.home() + "/");
        assertThat(coderB.heading()).as("a slash too many").isEqualTo("Study home");

        var participants = new ParticipantsStage(lead);
        participants.bringIn("people.csv", TABLE);
        participants.add("P06", "Patient", "38");
        assertThat(participants.roles()).contains("6/6 (100%)");
        return new Team(lead, coderA, coderB);
    }

    private void bringIn(Researcher lead) {
        var stage = new TranscriptsStage(lead);
        stage.bringIn(interviews.all(), Interviews.CUT_OFF + " is cut off");
        assertThat(stage.preview(Interviews.MEETING))
                .contains("Text · 122 turns")
                .contains("Project Manager");
        stage.discard(Interviews.MEETING);
        assertThat(stage.preview(Interviews.INTERVIEW))
                .contains("Before the first speaker stands text that was left out: “Interview”")
                .contains("PDF · 94 turns");
        stage.keep(
                Interviews.INTERVIEW,
                Interviews.PLOTS,
                "P06",
                Map.of("Dan", "interviewer", "Participant", "participant"));
        for (var number = 1; number <= Interviews.CONSULTATIONS.size(); number++) {
            var file = Interviews.CONSULTATIONS.get(number - 1);
            assertThat(stage.preview(file)).contains(interviews.turnsOf(file) + " turns");
            stage.keep(file, Interviews.TITLES.get(number - 1), "P0" + number, CONSULTATION);
        }
        assertThat(stage.row(Interviews.STING))
                .containsExactly("2", Interviews.STING, "P01", "45", "83", "610", "0:03:44", "WebVTT");
        assertThat(stage.read(Interviews.STING))
                .hasSize(83)
                .contains("1 Doctor Hello, hi, I'm Doctor Jacob and welcome to Babylon. 0:00:01")
                .contains(
                        "16 P01 Yes, about fifteen minutes ago, I was gardening and, um, I was stung by wasp. 0:00:49")
                .contains("17 Um, ran inside.");
    }

    private static void code(Team team) {
        new SetUpStage(team.lead()).openPhaseOne();
        TwoReaders.codeAsA(team.coderA());
        TwoReaders.codeAsB(team.coderB());
        Blindness.holds(team);
    }

    private static void submitAndReveal(Team team) {
        var a = new SubmitStage(team.coderA());
        var b = new SubmitStage(team.coderB());
        a.submit();
        assertThat(b.who()).contains("Coder A").contains("has submitted").contains("has not submitted");
        Blindness.holds(team);
        b.submit();
        Blindness.holds(team);
        new SubmitStage(team.lead()).reveal();
    }
}
