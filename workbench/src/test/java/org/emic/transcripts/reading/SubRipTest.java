package org.emic.transcripts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emic.transcripts.reading.TryRead.read;
import static org.emic.transcripts.reading.TryRead.turns;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// SubRip as Whisper and subtitle programs write it: `docs/formats/subrip.md`.
class SubRipTest {

    @ParameterizedTest
    @ValueSource(strings = {",", "."})
    void thousandthsStandAfterACommaOrADot(String mark) {
        var read = read("a.srt", """
                1
                00:00:01,000 --> 00:00:02,500
                Ana: So how did
                it begin?

                2
                00:00:03,000 --> 00:00:04,000
                P07: <i>In</i> 2019.
                """.replace(",", mark));
        assertThat(read.format()).isEqualTo(SourceFormat.SUBRIP);
        assertThat(turns(read)).containsExactly("Ana 1000-2500 So how did it begin?", "P07 3000-4000 In 2019.");
    }

    @Test
    void withoutNamesThereIsOneUnnamedSpeaker() {
        var read = read("a.srt", "1\n00:00:01,000 --> 00:00:02,500\nHello & <goodbye>.\n");
        assertThat(turns(read)).containsExactly(" 1000-2500 Hello & <goodbye>.");
        assertThat(TryRead.warnings(read)).containsExactly("no-speakers");
    }
}
