package org.emic.plots;

import java.util.Locale;

/// Figures up to 1 as text.
public final class FigureText {

    private FigureText() {}

    /// With two decimals. What is under 1 is never said to be 1, so 0.997 keeps a third; what rounds to nothing has no
    /// sign.
    ///
    /// @param number at most 1
    public static String of(double number) {
        if (Math.abs(number) < 0.005) {
            return "0.00";
        }
        if (number >= 0.995 && number < 1) {
            return number >= 0.9995 ? "> 0.999" : written("%.3f", number);
        }
        return written("%.2f", number);
    }

    private static String written(String form, double number) {
        return String.format(Locale.ENGLISH, form, number).replace('-', '\u2212');
    }
}
