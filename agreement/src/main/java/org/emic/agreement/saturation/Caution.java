package org.emic.agreement.saturation;

/// What to keep in mind with an estimate that can be computed. The name is the stable key.
public enum Caution {
    /// Every code stands in one interview only: what interviews share cannot be told.
    EVERY_CODE_ONCE("Every code stands in one interview only, so the estimate rests on almost nothing."),
    /// Q₁ = 1 and Q₂ = 0: by the formula nothing is unseen.
    ONE_RARE_CODE("One code stands in one interview and none in two; the formula then says that nothing is unseen."),
    /// An extrapolation to more than twice the interviews that there are.
    FAR_BEYOND("This lies beyond twice the interviews there are, where the extrapolation is not reliable.");

    private final String sentence;

    Caution(String sentence) {
        this.sentence = sentence;
    }

    /// One English sentence for people.
    public String sentence() {
        return sentence;
    }
}
