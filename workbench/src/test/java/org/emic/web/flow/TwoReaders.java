package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/// What the two coders do in Phase 1, each alone, and the words by which a leak would show.
final class TwoReaders {

    static final List<String> WORDS_OF_A = List.of(
            "Watching it get worse",
            "The body changes",
            "Unsure whether it is urgent",
            "Dithering",
            "At a loss for a remedy",
            "Household steps in",
            "Gratitude at the close",
            "Given by mistake",
            "Plays it down",
            "Plots as a habit");
    static final List<String> WORDS_OF_B = List.of(
            "Decline noticed",
            "Is it worth going",
            "Volunteers a history",
            "Waits to be told",
            "Wife as go-between",
            "Courtesies",
            "Makes light of it",
            "Routine of the trade");
    static final List<String> WORDS_OF_BOTH =
            Stream.concat(WORDS_OF_A.stream(), WORDS_OF_B.stream()).toList();

    private TwoReaders() {}

    /// By keys, line by line; the other interviews by mouse.
    static void codeAsA(Researcher coderA) {
        var stage = new CodingStage(coderA).open(Interviews.STING);
        stage.stepTo("starting to notice").keys("Shift+J").give("Watching it get worse");
        stage.stepTo("having quite shallow").chooseWords(4, 2).keys("v");
        assertThat(stage.onTheLine()).containsExactlyInAnyOrder("Watching it get worse", "“shallow breath”");
        stage.stepTo("establish whether I should go").give("Unsure whether it is urgent");
        stage.memo("Dithering by default: hold this against the cough.");
        stage.stepTo("I wouldn't even know").give("At a loss for a remedy");
        stage.stepTo("Is there someone else").give("Household steps in");
        stage.stepTo("my wife can take me").keys("q");
        stage.stepTo("Alright, thank you.").give("Gratitude at the close");
        stage.stepTo("She's on it now.").give("Unsure whether it is urgent").keys("n");
        stage.stepTo("she's on the phone").give("Given by mistake").keys("u").settled();
        assertThat(stage.onTheLine()).isEmpty();
        stage.define("Watching it get worse", "The body changes while somebody looks on.");
        Look.atBoth(coderA.page, "coding");
        stage.readToTheEnd().settled();
        assertThat(stage.tally(CodingStage.Tally.CODED)).isEqualTo("8/83 (9.6%)");
        assertThat(stage.tally(CodingStage.Tally.NEGATIVE)).isEqualTo("1");
        stage.open(Interviews.COUGH)
                .draw("I'm breathing fine", "I'm breathing fine")
                .giveByMouse("Plays it down");
        stage.settled().open(Interviews.PLOTS);
        stage.draw("Yeah, we use PDP and", "we use PDP and ICE plots.")
                .giveByMouse("Plots as a habit")
                .settled();
    }

    /// By mouse and by keys.
    static void codeAsB(Researcher coderB) {
        var stage = new CodingStage(coderB).open(Interviews.STING);
        stage.stepTo("starting to notice").keys("Shift+J").give("Decline noticed");
        stage.draw("whether I should", "go to the hospital").giveByMouse("Is it worth going");
        stage.stepTo("allergic to penicillin").give("Volunteers a history");
        stage.stepTo("I wouldn't even know").give("Waits to be told");
        stage.stepTo("She's listening").keys("Shift+J").give("Wife as go-between");
        stage.stepTo("Alright, thank you.").keys("o").settled();
        stage.memo("Courtesies carry no meaning here.");
        assertThat(stage.tally(CodingStage.Tally.CODED)).startsWith("7/");
        stage.open(Interviews.COUGH)
                .draw("I'm breathing fine", "I'm breathing fine")
                .giveByMouse("Makes light of it");
        stage.settled().open(Interviews.PLOTS);
        stage.draw("Yeah, we use PDP and", "we use PDP and ICE plots.")
                .giveByMouse("Routine of the trade")
                .settled();
    }
}
