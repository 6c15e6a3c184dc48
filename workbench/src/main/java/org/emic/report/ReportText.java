package org.emic.report;

/// Numbers as reports write them.
public final class ReportText {

    private ReportText() {}

    /// `12.2 (2–30)`, or `≥ 48.3 (4–100+)` where some values are top-coded; a dash if nobody said.
    public static String number(Characteristic.Numbers numbers) {
        if (numbers.range().isEmpty()) {
            return "\u2013";
        }
        var range = numbers.range().get();
        var sign = switch (numbers.bound()) {
            case EXACT -> "";
            case AT_LEAST -> "\u2265 ";
            case AT_MOST -> "\u2264 ";
        };
        var mean =
                numbers.mean().map(value -> sign + value.toPlainString() + " ").orElse("");
        return mean + "(" + range.lowest() + "\u2013" + range.highest() + ")";
    }
}
