package org.emic.transcripts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emic.transcripts.reading.TryRead.read;
import static org.emic.transcripts.reading.TryRead.turns;
import static org.emic.transcripts.reading.TryRead.warnings;
import static org.emic.transcripts.reading.TryRead.whyNot;

import org.junit.jupiter.api.Test;

/// WebVTT as Teams, Zoom, Stream and Whisper write it: `docs/formats/webvtt.md`.
class WebVttTest {

    @Test
    void teamsTagsItsVoicesAndWrapsTheirWords() {
        var read = read("a.vtt", """
                WEBVTT

                1f0c2d3e-0000-4000-8000-0123456789ab/12-0
                00:00:03.120 --> 00:00:05.880
                <v Ana Diaz>So could you tell me
                how it began?</v>

                1f0c2d3e-0000-4000-8000-0123456789ab/13-0
                00:00:09.000 --> 00:00:10.250
                <v P07>In 2019.
                """);
        assertThat(read.format()).isEqualTo(SourceFormat.WEBVTT);
        assertThat(turns(read))
                .containsExactly("Ana Diaz 3120-5880 So could you tell me how it began?", "P07 9000-10250 In 2019.");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void cuesOfOneSpeakerInARowAreOneTurnFromFirstStartToLastEnd() {
        var read = read("a.vtt", """
                WEBVTT

                00:01.000 --> 00:03.000
                <v Ana>When he was awake

                00:03.500 --> 00:05.000
                <v Ana>he was in pain.

                00:20.000 --> 00:21.000
                <v Ben>Yes.
                """);
        assertThat(turns(read))
                .containsExactly("Ana 1000-5000 When he was awake he was in pain.", "Ben 20000-21000 Yes.");
    }

    @Test
    void speakersWhoOverlapKeepTheirOwnTurnsAndTimes() {
        var read = read("a.vtt", """
                WEBVTT

                00:34.358 --> 00:44.284
                <v Patient>Loose and watery.

                00:39.366 --> 00:40.150
                <v Doctor>Okay.

                00:43.000 --> 00:45.000
                <v Patient>Since Monday.
                """);
        assertThat(turns(read))
                .containsExactly(
                        "Patient 34358-44284 Loose and watery.",
                        "Doctor 39366-40150 Okay.",
                        "Patient 43000-45000 Since Monday.");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void characterReferencesAreDecodedOnceAndEscapedMarksStay() {
        var read = read("a.vtt", """
                WEBVTT

                00:01.000 --> 00:02.000
                <v O&#39;Hara &amp; son>&lt;UNSURE&gt;Oh&lt;/UNSURE&gt; a &amp;lt; b&nbsp;c &unknown; <UNIN/>
                """);
        assertThat(turns(read))
                .containsExactly("O'Hara & son 1000-2000 <UNSURE>Oh</UNSURE> a &lt; b\u00A0c &unknown; <UNIN/>");
    }

    @Test
    void formattingTagsAndTimeStampsInTheTextAreNotSaid() {
        var read = read("a.vtt", """
                WEBVTT

                00:01.000 --> 00:02.000 align:start position:10%
                <v.loud Mary><i>No</i> <c.yellow>way</c><00:00:01.500> at all!</v>
                """);
        assertThat(turns(read)).containsExactly("Mary 1000-2000 No way at all!");
    }

    @Test
    void severalVoicesInOneCueAreSeveralTurns() {
        var read = read("a.vtt", """
                WEBVTT

                00:01.000 --> 00:02.000
                <v Ana>Ready?</v>
                <v Ben>Ready.</v>
                """);
        assertThat(turns(read)).containsExactly("Ana 1000-2000 Ready?", "Ben 1000-2000 Ready.");
    }

    @Test
    void zoomWritesNamesBeforeAColonAndLeavesThemOutWhenTheyGoOn() {
        var read = read("a.vtt", """
                WEBVTT

                1
                00:00:01.000 --> 00:00:02.000
                Ana Diaz: So how did it begin?

                2
                00:00:02.500 --> 00:00:04.000
                P07: One thing: nobody knew.

                3
                00:00:04.000 --> 00:00:05.000
                There was nobody to ask.

                4
                00:00:06.000 --> 00:00:07.000
                Ana Diaz: I see.
                """);
        assertThat(turns(read))
                .containsExactly(
                        "Ana Diaz 1000-2000 So how did it begin?",
                        "P07 2500-5000 One thing: nobody knew. There was nobody to ask.",
                        "Ana Diaz 6000-7000 I see.");
    }

    @Test
    void oldStreamFilesHaveNotesAndTimesWithoutZeros() {
        var read = read("a.vtt", """
                WEBVTT

                NOTE duration:"00:27:42.1230000"

                NOTE Confidence: 0.8987

                5ee7c5dc-1234-4abc-9def-0123456789ab
                0:0:3.12 --> 0:0:5.880
                So could you tell me how it began?

                NOTE Confidence: 0.91

                6ee7c5dc-1234-4abc-9def-0123456789ab
                0:0:9.0 --> 0:0:10.0
                In 2019.
                """);
        assertThat(turns(read))
                .containsExactly(" 3120-5880 So could you tell me how it began?", " 9000-10000 In 2019.");
        assertThat(warnings(read)).containsExactly("no-speakers");
    }

    @Test
    void anUnnamedVoiceGoesOnUntilAPauseOfTwoSeconds() {
        var read = read("a.vtt", """
                WEBVTT

                00:01.000 --> 00:02.000
                One

                00:04.000 --> 00:05.000
                two.

                00:07.001 --> 00:08.000
                Three.
                """);
        assertThat(turns(read)).containsExactly(" 1000-5000 One two.", " 7001-8000 Three.");
    }

    @Test
    void timesOutOfOrderAreSaidAndTheFilesOrderIsKept() {
        var read = read("a.vtt", """
                WEBVTT

                00:10.000 --> 00:12.000
                <v Ana>Second.

                00:01.000 --> 00:02.000
                <v Ben>First.

                00:20.000 --> 00:15.000
                <v Ana>Third.
                """);
        assertThat(turns(read)).containsExactly("Ana 10000-12000 Second.", "Ben 1000-2000 First.", "Ana 20000- Third.");
        assertThat(warnings(read)).containsExactly("times-out-of-order");
        assertThat(read.warnings().getFirst().arguments()).isEqualTo(java.util.List.<Object>of(2));
    }

    @Test
    void wordsUnderTimesThatAreNoneAreKept() {
        var read = read("a.vtt", "WEBVTT\n\n00:61:00.000 --> 00:62:00.000\n<v Ana>Hello.\n");
        assertThat(turns(read)).containsExactly("Ana - Hello.");
        assertThat(warnings(read)).containsExactly("time-not-understood");
    }

    @Test
    void missingBlankLinesOtherLineEndsAndAMarkAtTheBeginningDoNotMatter() {
        var read = read(
                "a.vtt",
                String.join(
                        "\r\n",
                        "\uFEFFWEBVTT - a title",
                        "",
                        "1",
                        "00:01.000 --> 00:02.000",
                        "<v Ana>One.",
                        "2",
                        "00:03.000 --> 00:04.000",
                        "<v Ben>Two.",
                        ""));
        assertThat(turns(read)).containsExactly("Ana 1000-2000 One.", "Ben 3000-4000 Two.");
        var classic = read("a.vtt", "WEBVTT\r\r00:01.000 --> 00:02.000\r<v Ana>One.\r");
        assertThat(turns(classic)).containsExactly("Ana 1000-2000 One.");
    }

    @Test
    void aFileCutOffInsideACueKeepsWhatIsThereAndSaysSo() {
        var read = read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>One.\n\n00:03.000 --> 00:04");
        assertThat(turns(read)).containsExactly("Ana 1000-2000 One.");
        assertThat(warnings(read)).contains("cues-without-words");
    }

    @Test
    void emojiCombiningMarksAndRightToLeftStayAsTheyAre() {
        var words = "e\u0301 \uD83D\uDC69\u200D\uD83D\uDC67 \u0645\u0631\u062D\u0628\u0627\u061F \u200Fok\u200E";
        var read = read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>" + words + "\n");
        assertThat(read.turns().getFirst().text()).isEqualTo(words);
    }

    @Test
    void aFileOfCaptionsWithoutCuesIsRefused() {
        assertThat(whyNot("a.vtt", "WEBVTT\n\nNOTE nothing here\n")).isEqualTo("no-cues");
        assertThat(whyNot("a.vtt", "Just some text.")).isEqualTo("no-cues");
    }

    @Test
    void hostileTagsCostNoMoreThanOthers() {
        var read = read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v <".repeat(500_000) + "\n");
        assertThat(read.turns()).hasSize(1);
    }
}
