package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `emic agree` on spans of the literature: it prints what is printed there.
class AgreeOnPublishedSpansTest {

    private static final Offset<Double> SIX_DIGITS = within(5e-7);
    private static final String HEADINGS = "document,length,coder,start,end,code\n";

    @TempDir
    Path folder;

    private Commands emic = new Commands(Path.of(""));

    @BeforeEach
    void begin() {
        emic = new Commands(folder);
    }

    private AgreeResult agree(String rows, String... options) {
        var arguments = Stream.concat(
                Stream.of("agree", emic.file("spans.csv", HEADINGS + rows), "--format", "json"), Stream.of(options));
        assertThat(emic.run(arguments.toArray(String[]::new))).isZero();
        return new AgreeResult(emic.json());
    }

    /// Krippendorff (2019), figure 12.11, as the R package quallmer cites it; spans of pygamma-agreement.
    private static final String FIGURE_12_11 = """
            d,60,Alex,2,9,1
            d,60,Alex,11,17,2
            d,60,Alex,24,30,5
            d,60,Alex,32,36,6
            d,60,Alex,36,44,6
            d,60,Alex,44,60,7
            d,60,Paul,2,9,1
            d,60,Paul,11,17,3
            d,60,Paul,19,25,5
            d,60,Paul,32,44,6
            d,60,Suzan,2,9,1
            d,60,Suzan,11,17,4
            d,60,Suzan,21,27,5
            d,60,Suzan,32,36,6
            d,60,Suzan,36,40,6
            d,60,Suzan,40,44,6
            """;

    @Test
    void krippendorff2019Figure12Point11() {
        var result = agree(FIGURE_12_11);
        assertThat(result.printed("alpha-u", 3)).isEqualTo(".510");
        assertThat(result.printed("alpha-u-binary", 3)).isEqualTo(".413");
        assertThat(result.printed("alpha-u-cu", 3)).isEqualTo(".724");
        assertThat(result.figure("alpha-u-cu").get("coverage").asDouble()).isEqualTo(83.0 / 180, within(1e-12));
        for (var code : new String[] {"1", "5", "6"}) {
            assertThat(result.valueOfCode(code, "alpha-u-ku")).isEqualTo(1, within(1e-12));
        }
        for (var code : new String[] {"2", "3", "4"}) {
            assertThat(result.valueOfCode(code, "alpha-u-ku")).isEqualTo(0, within(1e-12));
        }
        var unmet = result.figure(result.code("7"), "alpha-u-ku");
        assertThat(unmet.get("value").isNull()).isTrue();
        assertThat(unmet.get("undefined").asString()).isEqualTo("NO_INTERSECTION");
        assertThat(AgreeResult.rounded(
                        result.figure(result.code("5"), "alpha-u-ku")
                                .get("coverage")
                                .asDouble(),
                        2))
                .isEqualTo(".44");
        assertThat(result.figure("span-f1-exact").get("undefined").asString()).isEqualTo("NOT_TWO_CODERS");
    }

    /// The same, two coders at a time: exact arithmetic.
    @Test
    void krippendorff2019PairsOfCoders() {
        var pair = agree(FIGURE_12_11, "--coders", "Alex,Paul");
        assertThat(pair.value("alpha-u")).isEqualTo(0.361610, SIX_DIGITS);
        assertThat(pair.value("alpha-u-cu")).isEqualTo(4301.0 / 6032, SIX_DIGITS);
        assertThat(pair.json().get("coders").toString()).isEqualTo("[\"Alex\",\"Paul\"]");
        // Alex 6 spans, Paul 4; [2,9) with 1 and [32,44) against [32,36) or [36,44) meet, and 5 by one code point
        assertThat(pair.value("span-f1-exact")).isEqualTo(2 * 1 / 10.0, within(1e-12));
        assertThat(pair.value("span-f1-overlap")).isEqualTo(2 * 3 / 10.0, within(1e-12));
        assertThat(pair.value("span-precision-overlap")).isEqualTo(3 / 4.0, within(1e-12));
        assertThat(pair.value("span-recall-overlap")).isEqualTo(3 / 6.0, within(1e-12));
        assertThat(agree(FIGURE_12_11, "--coders", "Paul,Suzan").value("alpha-u"))
                .isEqualTo(0.769307, SIX_DIGITS);
    }

    /// Krippendorff (2019), figure 12.11, by the earlier coefficient: DKPro Statistics 2.2.1.
    @Test
    void krippendorff1995OfFigure12Point11() {
        assertThat(agree(FIGURE_12_11, "--measure", "alpha-u-1995").value("alpha-u-1995"))
                .isEqualTo(0.172688, SIX_DIGITS);
    }

    /// Two documents, one coder missing in one: exact arithmetic.
    @Test
    void krippendorff2016CoderMissingInADocument() {
        var result = agree("""
                one,100,a,10,30,x
                one,100,b,15,30,x
                one,100,c,12,28,x
                two,50,a,0,10,x
                two,50,b,5,15,x
                """);
        assertThat(result.value("alpha-u")).isEqualTo(664757.0 / 934360, SIX_DIGITS);
        assertThat(result.json().get("documents").asInt()).isEqualTo(2);
    }

    /// A coder who marked nothing is not a coder who is missing: exact arithmetic.
    @Test
    void krippendorff2016NothingMarkedIsData() {
        var result = agree("d,20,a,2,6,x\nd,20,b,,,\n");
        assertThat(result.value("alpha-u")).isEqualTo(-3.0 / 40, SIX_DIGITS);
        assertThat(result.figure("alpha-u-cu").get("undefined").asString()).isEqualTo("NO_INTERSECTION");
        assertThat(result.value("span-f1-exact")).isZero();
    }

    /// Codes that overlap have no single value per place: over all codes only the pooled value is left.
    @Test
    void codesThatOverlap() {
        var result = agree("d,100,a,0,20,x\nd,100,a,10,30,y\nd,100,b,0,20,x\nd,100,b,12,30,y\n");
        assertThat(result.figure("alpha-u").get("undefined").asString()).isEqualTo("OVERLAPPING_SPANS");
        assertThat(result.value("alpha-u-pooled")).isBetween(0.9, 1.0);
        assertThat(result.valueOfCode("x", "alpha-u")).isEqualTo(1, within(1e-12));
        assertThat(result.json().get("contingency").isNull()).isTrue();
    }

    /// κ of characters as NVivo takes it: exact arithmetic.
    @Test
    void charactersAsUnits() {
        var result = agree("d,1000,a,0,100,x\nd,1000,b,50,150,x\n", "--measure", "character-cohen-kappa");
        assertThat(result.valueOfCode("x", "character-cohen-kappa")).isEqualTo(4.0 / 9, SIX_DIGITS);
        assertThat(result.code("x").get("neither").asInt()).isEqualTo(850);
    }

    /// Whole documents are drawn again, and the same seed draws the same.
    @Test
    void documentsAreDrawnAgain() {
        var rows = new StringBuilder();
        for (var document = 0; document < 9; document++) {
            rows.append("d%d,100,a,10,%d,x%n".formatted(document, 30 + document));
            rows.append("d%d,100,b,%d,30,x%n".formatted(document, 10 + 2 * document));
        }
        var once = agree(rows.toString(), "--seed", "3").figure("alpha-u");
        assertThat(once.get("interval").asString())
                .isEqualTo("percentile-bootstrap over documents, 2000 samples, seed 3");
        assertThat(once.get("low").asDouble())
                .isLessThan(once.get("value").asDouble())
                .isLessThan(once.get("high").asDouble());
        assertThat(agree(rows.toString(), "--seed", "3").figure("alpha-u")).isEqualTo(once);
        assertThat(agree(rows.toString(), "--seed", "4").figure("alpha-u")).isNotEqualTo(once);
    }
}
