package org.emic.agreement.spans;

import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.assertUndefined;
import static org.emic.agreement.Estimates.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.emic.agreement.Continua;
import org.emic.agreement.Reason;
import org.junit.jupiter.api.Test;

/// The four pairs of Krippendorff (1995), Sociological Methodology 25, p. 57, with α_U of 1995 and uα of 2016.
///
/// Printed for α_U: 0.553, −0.926, 0.679, 0.066. A and D are reached where the text is cut finely; B and C are
/// not, and DKPro Statistics notes an error in the printed D_e. Values here are exact and agree with DKPro
/// Statistics 2.2.1.
class Krippendorff1995Test {

    private static final String[][] PAIRS = {
        {"x:2-10 x:14-20", "x:4-8 x:15-17"},
        {"x:0-18", "x:0-2 x:2-3 x:3-4 x:4-5 x:5-6 x:6-9 x:9-10"},
        {"x:2-8 x:10-12 x:14-18 x:20-22", "x:0-2 x:4-8 x:10-14 x:16-18 x:20-22"},
        {"x:0-2 x:2-10 x:10-14 x:14-20 x:20-24", "x:0-4 x:4-8 x:8-15 x:15-17 x:17-24"}
    };

    private static Continuum pair(int index, int scale) {
        return Continua.document(Continua.builder(2, "x"), "text", 24, scale, PAIRS[index])
                .build();
    }

    @Test
    void observedDisagreement() {
        String[] exact = {"0.031250", "2.267361", "0.027778", "0.387153"};
        for (int index = 0; index < exact.length; index++) {
            assertPrinted(
                    exact[index],
                    1 - defined(AlphaU1995.estimate(pair(index, 1))).observed());
            assertPrinted(
                    exact[index],
                    1 - defined(AlphaU1995.estimate(pair(index, 1000))).observed());
        }
    }

    @Test
    void alphaInWholePieces() {
        String[] exact = {"0.515288", "-1.081079", "0.603348", "-0.206849"};
        for (int index = 0; index < exact.length; index++) {
            assertPrinted(exact[index], AlphaU1995.estimate(pair(index, 1)));
        }
    }

    @Test
    void alphaInFinePieces() {
        String[] exact = {"0.552947", "-0.928385", "0.693079", "0.065869"};
        for (int index = 0; index < exact.length; index++) {
            assertPrinted(exact[index], AlphaU1995.estimate(pair(index, 50_000)));
        }
        assertPrinted("0.553", AlphaU1995.estimate(pair(0, 50_000)));
        assertPrinted("0.066", AlphaU1995.estimate(pair(3, 50_000)));
    }

    @Test
    void unitizingAlphaOf2016() {
        assertPrinted("0.358333", new UnitizingAlpha().estimate(pair(0, 1)));
        assertPrinted("0.422024", new UnitizingAlpha().estimate(pair(1, 1)));
        assertPrinted("0.351190", new UnitizingAlpha().estimate(pair(2, 1)));
        assertUndefined(Reason.NO_VARIATION, new UnitizingAlpha().estimate(pair(3, 1)));
    }

    @Test
    void undefinedAndRefused() {
        assertUndefined(Reason.NO_VARIATION, AlphaU1995.estimate(Continua.of(20, "x", "", "")));
        assertUndefined(Reason.NO_VARIATION, AlphaU1995.estimate(Continua.of(20, "xy", "x:1-2", ""), 1));
        assertUndefined(Reason.NO_UNITS, AlphaU1995.estimate(Continua.of(0, "x", "", "")));
        assertUndefined(Reason.SINGLE_CODER, AlphaU1995.estimate(Continua.of(20, "x", "x:2-4")));
        Continuum missing = Continua.of(20, "x", "x:2-4", ".");
        assertThrows(IllegalArgumentException.class, () -> AlphaU1995.estimate(missing));
        assertThrows(IllegalArgumentException.class, () -> AlphaU1995.estimate(missing, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> AlphaU1995.estimate(Continua.builder(2, "x").build()));
        assertThrows(IndexOutOfBoundsException.class, () -> AlphaU1995.estimate(Continua.of(20, "x", "", ""), 1));
        assertEquals(
                AlphaU1995.estimate(Continua.of(20, "x", "x:2-9", "x:4-8")),
                AlphaU1995.estimate(Continua.of(20, "x", "x:2-9 x:3-5", "x:4-8")));
    }
}
