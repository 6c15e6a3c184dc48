package org.emic.reliability;

import org.emic.agreement.intervals.Resampled;

/// How intervals were made, which is printed beside them.
///
/// @param resampled what was drawn again
/// @param samples how many times
/// @param seed where the samples come from
/// @param level such as 0.95
public record Drawing(Resampled resampled, int samples, long seed, double level) {

    /// For so many transcripts.
    static Drawing of(int transcripts) {
        return new Drawing(Resampled.forDocuments(transcripts), 1000, 20_250_901L, 0.95);
    }
}
