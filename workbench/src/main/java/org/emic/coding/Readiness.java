package org.emic.coding;

/// How far a study is from opening its first round.
///
/// @param coders how many of the team code
/// @param transcripts how many are kept
public record Readiness(int coders, int transcripts) {

    public boolean hasTwoCoders() {
        return coders == 2;
    }

    public boolean hasTranscripts() {
        return transcripts > 0;
    }

    public boolean isReady() {
        return hasTwoCoders() && hasTranscripts();
    }
}
