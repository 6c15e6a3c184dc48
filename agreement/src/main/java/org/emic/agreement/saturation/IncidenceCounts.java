package org.emic.agreement.saturation;

/// The counts on which estimates of unseen codes rest.
///
/// @param interviews T
/// @param codes S, the codes that at least one interview holds
/// @param mentions U, over all codes the number of interviews that hold it
/// @param once Q₁, the codes of exactly one interview
/// @param twice Q₂, the codes of exactly two interviews
public record IncidenceCounts(int interviews, int codes, long mentions, int once, int twice) {

    public IncidenceCounts {
        if (interviews < 0 || codes < 0 || once < 0 || twice < 0 || (long) once + twice > codes || mentions < codes) {
            throw new IllegalArgumentException("%d interviews, %d codes, %d mentions, %d once, %d twice don't fit"
                    .formatted(interviews, codes, mentions, once, twice));
        }
    }
}
