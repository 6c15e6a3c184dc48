package org.emic.agreement.saturation;

import static org.emic.agreement.saturation.Interviews.TOY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.emic.agreement.Reason;
import org.emic.agreement.work.Threads;
import org.junit.jupiter.api.Test;

/// The rule of Guest, Namey & Chen (2020), *A simple method to assess and report thematic saturation*.
///
/// The example is reconstructed from what the paper's text says of it (37 codes in the base; 4/37 = 11 %; 1/37 = 3 %;
/// 6+2 and 7+3); its figure was not at hand. The counts over all orders are one implementation's, besides this one.
class GuestNameyChen2020Test {

    private static final Incidence EXAMPLE = Interviews.bringing(20, 9, 5, 3, 4, 3, 1, 0, 1, 0);

    @Test
    void runsOfTwo() {
        GuestResult result = new GuestNameyChen(4, 2, 0.05).applyTo(EXAMPLE);
        assertEquals(37, result.baseCodes());
        assertEquals(
                List.of(
                        new GuestResult.Run(4, 7, 7.0 / 37),
                        new GuestResult.Run(5, 4, 4.0 / 37),
                        new GuestResult.Run(6, 1, 1.0 / 37)),
                result.runs());
        assertEquals("6+2", written(result));
        assertEquals("as brought", result.order().rule());
    }

    @Test
    void runsOfThree() {
        GuestResult result = new GuestNameyChen(4, 3, 0.05).applyTo(EXAMPLE);
        assertEquals(
                List.of(8, 4, 2, 1),
                result.runs().stream().map(GuestResult.Run::newCodes).toList());
        assertEquals("7+3", written(result));
    }

    @Test
    void noNewCodeAtAll() {
        GuestResult.NotReached outcome = assertInstanceOf(
                GuestResult.NotReached.class,
                new GuestNameyChen(4, 2, 0).applyTo(EXAMPLE).outcome());
        assertEquals(1.0 / 37, outcome.lastRatio());
    }

    @Test
    void thresholdItselfMeetsTheRule() {
        assertEquals("1+1", written(new GuestNameyChen(1, 1, 0.05).applyTo(Interviews.bringing(20, 1))));
        assertEquals("1+1", written(new GuestNameyChen(1, 1, 0.05).applyTo(Interviews.bringing(60, 3))));
        assertInstanceOf(
                GuestResult.NotReached.class,
                new GuestNameyChen(1, 1, 0.05)
                        .applyTo(Interviews.bringing(59, 3))
                        .outcome());
    }

    @Test
    void eightInterviewsInTheOrderTheyHave() {
        GuestResult result = new GuestNameyChen(4, 2, 0.05).applyTo(TOY);
        assertEquals(
                List.of(1.0 / 7, 1.0 / 7, 0.0),
                result.runs().stream().map(GuestResult.Run::ratio).toList());
        assertEquals("6+2", written(result));
        assertInstanceOf(
                GuestResult.NotReached.class,
                new GuestNameyChen(4, 3, 0.05).applyTo(TOY).outcome());
    }

    @Test
    void eightInterviewsInAllTheirOrders() {
        GuestOrders over = new GuestNameyChen(4, 2, 0.05).over(TOY, Orders.usual(1), Threads.all());
        assertEquals(40320, over.count());
        assertEquals(List.of(15216, 0, 0, 0, 9696, 7488, 7920, 0, 0), over.reachedAfter());
        assertEquals(15216, over.notReached());
    }

    @Test
    void settingsOfThePaper() {
        assertEquals(12, GuestNameyChen.published().size());
        assertEquals(new GuestNameyChen(4, 2, 0.05), GuestNameyChen.published().getFirst());
        assertEquals("base 4, run 2, threshold 5 %", GuestNameyChen.USUAL.toString());
    }

    @Test
    void tooFewInterviewsAndNoCodesAreUndefined() {
        assertUndefined(
                Reason.TOO_FEW_INTERVIEWS, new GuestNameyChen(4, 2, 0.05).applyTo(Interviews.bringing(9, 1, 1, 1, 1)));
        assertUndefined(Reason.NO_CODES, new GuestNameyChen(2, 1, 0.05).applyTo(Interviews.bringing(0, 0, 4)));
        assertUndefined(
                Reason.TOO_FEW_INTERVIEWS,
                GuestNameyChen.USUAL.applyTo(Incidence.builder("none").build()));
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new GuestNameyChen(0, 2, 0.05));
        assertThrows(IllegalArgumentException.class, () -> new GuestNameyChen(4, 0, 0.05));
        assertThrows(IllegalArgumentException.class, () -> new GuestNameyChen(4, 2, 1.5));
        assertEquals("1+1", written(new GuestNameyChen(1, 1, 1).applyTo(Interviews.bringing(2, 2))));
        assertThrows(IllegalArgumentException.class, () -> new GuestNameyChen(4, 2, Double.NaN));
    }

    private static void assertUndefined(Reason reason, GuestResult result) {
        assertEquals(new GuestResult.Undefined(reason), result.outcome());
    }

    private static String written(GuestResult result) {
        return assertInstanceOf(GuestResult.Reached.class, result.outcome()).written();
    }
}
