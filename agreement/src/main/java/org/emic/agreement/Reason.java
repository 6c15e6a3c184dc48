package org.emic.agreement;

/// Why a figure has no value. The name is the stable key; the sentence is an English default for people.
public enum Reason {
    /// There is no unit at all.
    NO_UNITS("There are no units to compare."),
    /// The data name fewer than two coders.
    SINGLE_CODER("Agreement needs at least two coders."),
    /// The coefficient is defined for two coders and the data name more.
    NOT_TWO_CODERS("This coefficient compares exactly two coders."),
    /// No unit was coded by two coders.
    NO_PAIRABLE_UNITS("No unit was coded by two coders."),
    /// All coders used one and the same category throughout, so that agreement by chance is certain.
    NO_VARIATION("Every coding is the same, so agreement cannot be told from chance."),
    /// The codebook has fewer than two categories, so that there was nothing to choose.
    SINGLE_CATEGORY("The codebook offers fewer than two categories to choose from."),
    /// Fewer interviews than the estimate or the rule needs.
    TOO_FEW_INTERVIEWS("There are too few interviews for this."),
    /// No interview, or none of those that the rule starts from, holds a code.
    NO_CODES("The interviews that this starts from hold no code."),
    /// A coder gave two codes to one place, where the coefficient takes one value per coder and place.
    OVERLAPPING_SPANS("A coder's spans with different codes overlap, so that a place has no single value."),
    /// No place was marked by two coders.
    NO_INTERSECTION("No place was marked by two coders."),
    /// So little was marked by two coders that the formula for chance gives more than complete disagreement.
    CHANCE_UNDETERMINED("Too little was marked by two coders to tell what chance would give."),
    /// There is no span that the share could be taken of.
    NOTHING_MARKED("Nothing was marked that a share could be taken of."),
    /// An interval was asked of fewer than two units, or of fewer than two documents where documents are drawn.
    TOO_FEW_UNITS("An interval needs at least two units or documents."),
    /// Too many of the samples drawn again have no value themselves.
    UNDEFINED_REPLICATES("More than 5 % of the samples drawn again have no value."),
    /// The formula needs equally many codings per unit.
    MISSING_CODINGS("The formula needs every unit to be coded by every coder.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /// One English sentence for people.
    public String sentence() {
        return sentence;
    }
}
