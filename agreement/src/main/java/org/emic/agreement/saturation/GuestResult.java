package org.emic.agreement.saturation;

import java.util.List;
import org.emic.agreement.Reason;

/// What the rule of Guest, Namey & Chen (2020) says of interviews in one order.
///
/// @param rule the rule with its settings
/// @param order the interviews and what made their order
/// @param baseCodes D, the codes of the base; 0 where the rule is undefined
/// @param runs the runs up to the one that meets the rule, or all
/// @param outcome what comes of it
public record GuestResult(GuestNameyChen rule, InterviewOrder order, int baseCodes, List<Run> runs, Outcome outcome) {

    public GuestResult {
        runs = List.copyOf(runs);
    }

    /// One run.
    ///
    /// @param before how many interviews stand before it
    /// @param newCodes the codes that it holds and none before it
    /// @param ratio `newCodes` over the codes of the base
    public record Run(int before, int newCodes, double ratio) {

        static Run after(int before, int length, int[] codes, int baseCodes) {
            int fresh = codes[before + length - 1] - codes[before - 1];
            return new Run(before, fresh, (double) fresh / baseCodes);
        }
    }

    /// Met, not met, or not to be asked.
    public sealed interface Outcome {}

    /// A run meets the rule.
    ///
    /// @param interviews b + k, the interviews before that run
    /// @param run r
    public record Reached(int interviews, int run) implements Outcome {

        /// As the paper writes it: `6+2`.
        public String written() {
            return interviews + "+" + run;
        }
    }

    /// No run meets the rule.
    ///
    /// @param lastRatio the ratio of the last run
    public record NotReached(double lastRatio) implements Outcome {}

    /// There is no run, or no code to set new ones against.
    public record Undefined(Reason reason) implements Outcome {}
}
