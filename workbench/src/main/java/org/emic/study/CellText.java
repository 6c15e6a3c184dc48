package org.emic.study;

/// What a spreadsheet would make of a text.
public final class CellText {

    private static final String FORMULA_STARTS = "=+-@|%\uff1d\uff0b\uff0d\uff20";
    private static final String HIDING_STARTS = "\t\r\n";

    private CellText() {}

    /// Whether it could take it for a formula, or hide that it starts one behind white space.
    public static boolean looksLikeFormula(String text) {
        var start = text.stripLeading();
        var isFormula = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
        var isHidden = !text.isEmpty() && HIDING_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula || isHidden;
    }
}
