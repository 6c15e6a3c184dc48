package org.emic.transcripts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emic.transcripts.reading.TryRead.read;
import static org.emic.transcripts.reading.TryRead.turns;
import static org.emic.transcripts.reading.TryRead.warnings;

import org.junit.jupiter.api.Test;

/// The layouts that plain text comes in: `docs/formats/text.md`.
class PlainTextTest {

    @Test
    void paragraphsBeginWithTheSpeaker() {
        var read = read("a.txt", """
                Interview 7, 12 March

                Interviewer: So could you tell me
                how it began?

                P07: In 2019. One thing: nobody knew.

                There was nobody to ask.

                Interviewer: I see.

                Interviewer: Go on.
                """);
        assertThat(turns(read))
                .containsExactly(
                        "Interviewer - So could you tell me how it began?",
                        "P07 - In 2019. One thing: nobody knew. There was nobody to ask.",
                        "Interviewer - I see.",
                        "Interviewer - Go on.");
        assertThat(warnings(read)).containsExactly("before-first-speaker");
    }

    @Test
    void blankLinesBetweenTheTurnsAreNotNeeded() {
        var read = read("a.txt", "I: How?\nP: Like this.\nI: I see.\n");
        assertThat(turns(read)).containsExactly("I - How?", "P - Like this.", "I - I see.");
    }

    @Test
    void timesMayStandBeforeTheName() {
        var read = read("a.txt", "[00:01:02] Ana: How?\n\n[00:01:05] P07: Like this.\n");
        assertThat(turns(read)).containsExactly("Ana 62000- How?", "P07 65000- Like this.");
    }

    @Test
    void timesAndSpeakersMayHaveALineOfTheirOwn() {
        var read = read("P01.txt", """
                # P01
                0:00:09 Interviewer
                So could you tell me how it began, here?

                0:00:15 P01
                In 2019.
                Nobody knew.

                1:02:03 Interviewer
                I see.
                """);
        assertThat(read.heading()).contains("P01");
        assertThat(turns(read))
                .containsExactly(
                        "Interviewer 9000- So could you tell me how it began, here?",
                        "P01 15000- In 2019. Nobody knew.",
                        "Interviewer 3723000- I see.");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void otterWritesTheNameTwoSpacesAndTheTime() {
        var read = read("a.txt", """
                SUMMARY KEYWORDS
                pump, pain

                SPEAKERS
                Ana Diaz, Unknown Speaker

                Ana Diaz  0:34 \s
                So could you tell me how it began?

                0:41 \s
                In 2019.

                Unknown Speaker  1:00:02 \s
                There was nobody to ask.

                Transcribed by https://otter.ai
                """);
        assertThat(turns(read))
                .containsExactly(
                        "Ana Diaz 34000- So could you tell me how it began?",
                        " 41000- In 2019.",
                        "Unknown Speaker 3602000- There was nobody to ask.");
        assertThat(warnings(read)).containsExactly("some-unnamed");
    }

    @Test
    void oldTeamsWritesTimesSpeakerAndSpeechOnLinesOfTheirOwn() {
        var read = read("a.txt", """
                0:0:0.0 --> 0:0:10.120
                Ana Diaz
                So could you tell me
                0:0:10.500 --> 0:0:12.0
                Ana Diaz
                how it began?
                0:0:11.10 --> 0:0:13.0
                +12*******65
                In 2019.
                """);
        assertThat(turns(read))
                .containsExactly(
                        "Ana Diaz 0-12000 So could you tell me how it began?", "+12*******65 11100-13000 In 2019.");
    }

    @Test
    void withoutSpeakersEachParagraphIsATurnOfOneUnnamedSpeaker() {
        var read = read("a.txt", "It began in 2019.\nNobody knew.\n\nLater: we asked.\n");
        assertThat(turns(read)).containsExactly(" - It began in 2019. Nobody knew.", " - Later: we asked.");
        assertThat(warnings(read)).containsExactly("no-speakers");
    }

    @Test
    void linksAndClockTimesAreNoSpeakers() {
        var read = read("a.txt", "10:30 we began.\n\nhttps://example.org is there.\n");
        assertThat(read.turns()).allSatisfy(turn -> assertThat(turn.speaker()).isEmpty());
    }

    @Test
    void turnsInWhichNothingWasSaidAreCountedAndLeftOut() {
        var read = read("a.txt", "Ana: Hello.\n\nBen: \n\nAna: Hello?\n");
        assertThat(turns(read)).containsExactly("Ana - Hello.", "Ana - Hello?");
        assertThat(warnings(read)).containsExactly("turns-without-words");
    }
}
