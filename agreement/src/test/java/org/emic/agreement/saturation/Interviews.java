package org.emic.agreement.saturation;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.random.RandomGenerator;

/// Interviews for tests: as tables print them, and at random.
final class Interviews {

    /// Eight codes in eight interviews; Q₁ = 3, Q₂ = 2, U = 23.
    static final Incidence TOY =
            ofCodes("11111111", "11010100", "10100000", "10000000", "01101001", "00100000", "00010010", "00000100");

    private Interviews() {}

    /// One string per code, one character per interview: `1` where the interview holds the code.
    static Incidence ofCodes(String... codes) {
        IncidenceBuilder builder = Incidence.builder("as printed");
        for (int interview = 0; interview < codes[0].length(); interview++) {
            builder.interview("I" + (interview + 1));
            for (int code = 0; code < codes.length; code++) {
                if (codes[code].charAt(interview) == '1') {
                    builder.code("C" + (code + 1));
                }
            }
        }
        return builder.build();
    }

    /// Interviews that bring so many new codes each, every one of which also stands in all later interviews.
    static Incidence bringing(int... newCodes) {
        IncidenceBuilder builder = Incidence.builder("as brought");
        int known = 0;
        for (int interview = 0; interview < newCodes.length; interview++) {
            builder.interview("I" + (interview + 1));
            known += newCodes[interview];
            for (int code = 0; code < known; code++) {
                builder.code("C" + code);
            }
        }
        return builder.build();
    }

    /// Codes of very different commonness.
    static Incidence random(RandomGenerator random, int interviews, int codes) {
        double[] chances = random.doubles(codes).map(chance -> chance * chance).toArray();
        IncidenceBuilder builder = Incidence.builder("at random");
        for (int interview = 0; interview < interviews; interview++) {
            builder.interview("I" + interview);
            for (int code = 0; code < codes; code++) {
                if (random.nextDouble() < chances[code]) {
                    builder.code("C" + code);
                }
            }
        }
        return builder.build();
    }

    static IncidenceEstimate.Value defined(IncidenceEstimate estimate) {
        return assertInstanceOf(IncidenceEstimate.Value.class, estimate);
    }

    static double value(IncidenceEstimate estimate) {
        return defined(estimate).value();
    }
}
