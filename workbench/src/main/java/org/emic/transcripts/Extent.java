package org.emic.transcripts;

import java.util.Map;
import java.util.OptionalLong;
import org.emic.transcripts.reading.Reading.Read;

/// How much a transcript holds.
///
/// @param words whitespace-separated tokens that hold a letter or a digit
public record Extent(int turns, int lines, int words, OptionalLong startMillis, OptionalLong endMillis) {

    /// What a read file would hold if it were kept.
    public static Extent of(Read read) {
        var composed = Composition.of(read.turns(), new Keeping("-", Map.of()));
        return new Extent(
                composed.turns().size(),
                composed.lines().size(),
                composed.words(),
                composed.startMillis(),
                composed.endMillis());
    }

    public static Extent of(TranscriptSummary summary) {
        return new Extent(
                summary.turns(), summary.lines(), summary.words(), summary.startMillis(), summary.endMillis());
    }
}
