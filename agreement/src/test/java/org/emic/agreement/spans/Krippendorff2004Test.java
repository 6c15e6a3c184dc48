package org.emic.agreement.spans;

import static org.emic.agreement.Estimates.assertExactly;
import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.Estimates.defined;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emic.agreement.Continua;
import org.emic.agreement.Estimate;
import org.emic.agreement.SharedData;
import org.junit.jupiter.api.Test;

/// The worked example of α_U in Krippendorff (2004), Quality & Quantity 38, 787-800, and *Content Analysis*,
/// 2nd ed., p. 254. Printed: D_o 0.0144, D_e 0.0532 and α 0.8591 from rounded values. DKPro Statistics 2.2.1
/// gives 0.728599 and 0.858665, text-alpha 0.729 for code c.
class Krippendorff2004Test {

    private static final Continuum EXAMPLE = Continua.of(
            300, "ck", "c:75-145 c:220-250 k:30-90 k:150-200", "c:70-150 c:205-225 c:250-270 k:30-90 k:150-200");

    @Test
    void alphaOfCodesAndTotal() {
        assertExample(EXAMPLE);
    }

    private static void assertExample(Continuum continuum) {
        Estimate.Value c = defined(AlphaU1995.estimate(continuum, 0));
        assertPrinted("0.728599", c);
        assertPrinted("0.0144", 1 - c.observed());
        assertEquals(1300.0 / 90_000, 1 - c.observed(), 1e-12);
        assertPrinted("0.0532", 1 - c.expected().orElseThrow());
        assertPrinted("0.053222", 1 - c.expected().orElseThrow());
        assertExactly(1, AlphaU1995.estimate(continuum, 1));
        assertPrinted("0.858665", AlphaU1995.estimate(continuum));
        assertEquals(0.8591, defined(AlphaU1995.estimate(continuum)).value(), 0.001); // the book rounds before dividing
    }

    @Test
    void theSameFromTheDataOfTextAlpha() throws IOException {
        ContinuumBuilder builder = Continuum.builder(List.of("i", "j"), List.of("c", "k"));
        for (String coder : builder.build().coders()) {
            builder.document("text", 300, List.of(coder));
            String json = SharedData.read(
                    "unitizing-krippendorff2004/sample-data/figure-2-example/" + coder + "/test.adm.json");
            Matcher mention = Pattern.compile(
                            "\"startOffset\": (\\d+),\\s*\"endOffset\": (\\d+)\\s*}\\s*],\\s*\"type\": \"(\\w)\"")
                    .matcher(json);
            while (mention.find()) {
                builder.span(
                        "text",
                        coder,
                        Integer.parseInt(mention.group(1)),
                        Integer.parseInt(mention.group(2)),
                        mention.group(3));
            }
        }
        Continuum continuum = builder.build();
        assertEquals(9, continuum.spans());
        assertExample(continuum);
    }

    /// DKPro Statistics 2.2.1 and exact arithmetic.
    @Test
    void differsFromTheCoefficientOf2016() {
        assertPrinted("0.172688", AlphaU1995.estimate(Krippendorff2019Fig12_11Test.CONTINUUM));
        assertPrinted("0.333403", AlphaU1995.estimate(Continua.of(100, "x", "x:10-30 x:30-40", "x:10-40")));
    }
}
