package org.emic.transcripts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.emic.transcripts.reading.Reading.Read;
import org.emic.transcripts.reading.Reading.Unreadable;

/// Reads what a test writes, with the usual limits.
final class TryRead {

    private static final TranscriptReader READER = new TranscriptReader(ReadingLimits.USUAL);

    private TryRead() {}

    static Read read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Read read(String name, byte[] bytes) {
        var reading = READER.read(name, bytes);
        assertThat(reading).as(() -> name + " is read, but: " + reading).isInstanceOf(Read.class);
        return (Read) reading;
    }

    /// The last part of the key of the sentence that says why.
    static String whyNot(String name, byte[] bytes) {
        var reading = READER.read(name, bytes);
        assertThat(reading).as(name).isInstanceOf(Unreadable.class);
        var why = ((Unreadable) reading).why();
        assertThat(why.arguments()).as("the message names the file").first().isEqualTo(name);
        return why.key().replace("refusal.file.", "");
    }

    static String whyNot(String name, String text) {
        return whyNot(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The last parts of the keys of the warnings.
    static List<String> warnings(Read read) {
        return read.warnings().stream()
                .map(warning -> warning.key().replace("warning.file.", ""))
                .toList();
    }

    /// `Speaker 1000-2000 text` for each turn; a time that is not known is left out.
    static List<String> turns(Read read) {
        return read.turns().stream()
                .map(turn -> turn.speaker() + " " + written(turn.startMillis()) + "-" + written(turn.endMillis()) + " "
                        + turn.text())
                .toList();
    }

    private static String written(OptionalLong millis) {
        return millis.isPresent() ? Long.toString(millis.getAsLong()) : "";
    }
}
