package org.emic.transcripts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emic.transcripts.reading.TryRead.read;
import static org.emic.transcripts.reading.TryRead.turns;
import static org.emic.transcripts.reading.TryRead.warnings;

import org.junit.jupiter.api.Test;

/// Word documents as people and Teams write them: `docs/formats/word.md`.
class WordTest {

    @Test
    void paragraphsBeginWithTheSpeaker() {
        var read = read(
                "a.docx",
                WordFile.of(
                        "Interviewer: So could you tell me\nhow it began?",
                        "P07: In 2019.",
                        "It was \uD83D\uDE00 late."));
        assertThat(read.format()).isEqualTo(SourceFormat.WORD);
        assertThat(turns(read))
                .containsExactly(
                        "Interviewer - So could you tell me how it began?", "P07 - In 2019. It was \uD83D\uDE00 late.");
    }

    @Test
    void teamsPutsATurnIntoOneParagraph() {
        var read = read(
                "a.docx",
                WordFile.of(
                        "Interview-20260815_180700-Meeting Recording",
                        "15 August 2026, 06:07pm",
                        "27m 42s",
                        "Ana Diaz started transcription",
                        "Ana Diaz   0:04\nSo could you tell me\nhow it began?",
                        "P07   1:00:09\nIn 2019.",
                        "Ana Diaz stopped transcription"));
        assertThat(turns(read))
                .containsExactly("Ana Diaz 4000- So could you tell me how it began?", "P07 3609000- In 2019.");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void olderTeamsPutsEachCueIntoLines() {
        var read = read(
                "a.docx",
                WordFile.of(
                        "0:0:0.0 --> 0:0:10.120\nAna Diaz\nSo could you tell me how it began?",
                        "0:0:9.0 --> 0:0:12.500\nP07\nIn 2019."));
        assertThat(turns(read))
                .containsExactly("Ana Diaz 0-10120 So could you tell me how it began?", "P07 9000-12500 In 2019.");
    }

    @Test
    void aParagraphALineIsReadLikeTextToo() {
        var read = read("a.docx", WordFile.of("0:00:09 Interviewer", "How?", "0:00:15 P01", "Like this."));
        assertThat(turns(read)).containsExactly("Interviewer 9000- How?", "P01 15000- Like this.");
    }

    @Test
    void theContentDecidesAndAnotherNameIsSaid() {
        var read = read("a.txt", WordFile.of("A: One.", "B: Two."));
        assertThat(read.format()).isEqualTo(SourceFormat.WORD);
        assertThat(warnings(read)).containsExactly("other-kind");
    }
}
