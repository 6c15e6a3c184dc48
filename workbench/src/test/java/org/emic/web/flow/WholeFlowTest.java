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
            P07,Analyst,5,yes,no interview yet
            """;
    private static final Map<String, String> CONSULTATION = Map.of("Doctor", "interviewer", "Patient", "participant");

    private static final String OF_ONE = "Yeah, we use PDP and ICE plots.";
    private static final List<String> ACTS = List.of(
            "You kept a table of participants: 6 added",
            "You kept a transcript: 83 lines, 610 words.",
            "You let go of a transcript",
            "You opened Phase 1.",
            "Coder A marked or unmarked a negative case.",
            "Coder A withdrew a coding.",
            "Coder B submitted their coding.",
            "You revealed the round.",
            "Coder B decided whether two labels mean the same.",
            "Coder B made a new agreed code.",
            "Coder A signed a resolution.",
            "Coder A added a theme.",
            "You took the report out.");
    private static final String THEME = "When the body decides";
    private static final String FEELING = "Feeling it change";
    private static final String OTHERS = "Others in the room";

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
        align(team);
        resolve(team);
        develop(team.coderA());
        report(team.lead());
        journal(team.lead());
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
        participants.add("P06", "Analyst", "12");
        assertThat(participants.roles()).contains("5/7 (71.4%)").contains("2/7 (28.6%)");
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

    private static void align(Team team) {
        var a = new LabelsStage(team.coderA()).open();
        a.same("Watching it get worse", "Decline noticed").same("Unsure whether it is urgent", "Is it worth going");
        a.notSame("At a loss for a remedy", "Waits to be told");
        var b = new LabelsStage(team.coderB()).open();
        b.same("Plays it down", "Makes light of it").same("Plots as a habit", "Routine of the trade");
        b.sameByHand("Household steps in", "Wife as go-between", "Both are about who else acts.");
        b.keepAlone("Volunteers a history");
        assertThat(b.placed()).isEqualTo("11/16 (68.8%)");
    }

    private static void resolve(Team team) {
        var address = "/code/" + team.lead().transcript(Interviews.STING) + "/codings";
        var ofA = new Asking(team.coderA()).get(address).body();
        var ofB = new Asking(team.coderB()).get(address).body();
        Discussion.of(team);
        assertThat(new Asking(team.coderA()).get(address).body())
                .as("what A coded")
                .isEqualTo(ofA);
        assertThat(new Asking(team.coderB()).get(address).body())
                .as("what B coded")
                .isEqualTo(ofB);
    }

    private static void develop(Researcher coder) {
        var board = new BoardStage(coder).open();
        board.theme(
                THEME, "People weigh what they feel against what a call would cost, and ask when the body decides.");
        board.subcategory(FEELING, THEME).subcategory(OTHERS, THEME);
        board.drag("Watching it get worse", FEELING).drag("Unsure whether it is urgent", FEELING);
        board.drag("Plots as a habit", FEELING);
        board.carry("Household steps in", OTHERS).move("Plays it down", FEELING).move("Calls for help", OTHERS);
        assertThat(board.codesIn(FEELING)).hasSize(4);
        assertThat(board.share(THEME)).isEqualTo("3/6 (50.0%)");
        assertThat(board.passagesOf("Watching it get worse"))
                .contains("starting to notice a few things")
                .contains("P01, lines 19\u201320");
        assertThat(board.inContext()).contains("starting to notice a few things");
    }

    private static void report(Researcher lead) {
        var report = new ReportStage(lead).open();
        assertThat(report.row("t1", "Patient")).containsExactly("5/6 (83.3%)");
        assertThat(report.row("t1", "Analyst")).containsExactly("1/6 (16.7%)");
        var theme = report.row("t2", THEME);
        assertThat(theme).containsExactly("3/6 (50.0%)", "7", "1");
        assertThat(report.row("t3", "Unsure whether it is urgent"))
                .as("both, only A, only B, four measures, before anything was settled; intervals beside them")
                .extracting(cell -> cell.replaceFirst(" .*", ""))
                .containsExactly("1", "1", "0", "0.998", "0.67", "0.67", "0.998");
        assertThat(report.row("methods", "Interviews")).containsExactly("6");
        assertThat(report.row("methods", "Codings, coder A")).containsExactly("10");
        assertThat(report.row("methods", "Discrepancies: one coder only")).containsExactly("6");
        assertThat(report.quotations())
                .contains("starting to notice a few things")
                .contains(OF_ONE);
        assertThat(report.checked()).contains("1 quotation is held back");
        leaves(report, theme);
    }

    /// What is counted on the page is counted so in each file; what the disclosure check holds back is in none.
    private static void leaves(ReportStage report, List<String> theme) {
        var row = THEME + " | " + String.join(" | ", theme);
        var apart = row.replaceFirst("(\\d+)/(\\d+) \\(([\\d.]+%)\\)", "$1 | $2 | $3");
        var word = report.word();
        assertThat(word).anyMatch(line -> line.startsWith(row)).noneMatch(line -> line.contains(OF_ONE));
        assertThat(word).contains("Patient | 5/6 (83.3%)", "Codings, coder A | 10");
        var excel = report.excel();
        assertThat(excel).anyMatch(line -> line.startsWith(apart)).noneMatch(line -> line.contains(OF_ONE));
        assertThat(excel).contains("Patient | 5 | 6 | 83.3%", "Codings, coder A | 10");
        assertThat(excel).anyMatch(line -> line.contains("starting to notice a few things"));
        assertThat(report.html())
                .contains(theme.getFirst())
                .contains("starting to notice a few things")
                .contains("<svg class=\"plot\"")
                .doesNotContain(OF_ONE);
    }

    private static void journal(Researcher lead) {
        var journal = new JournalStage(lead).open();
        assertThat(journal.chain()).isEqualTo("The chain was checked just now: whole.");
        var sentences = journal.sentences();
        assertThat(sentences).hasSizeGreaterThan(100);
        assertThat(sentences.getLast()).startsWith("You began the study.");
        for (var act : ACTS) {
            assertThat(sentences).as(act).anyMatch(sentence -> sentence.startsWith(act));
        }
    }
}
