package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `emic agree` on the tables of papers: it prints what they print, to their digits. Values with six digits are those
/// of
/// the implementations named.
class AgreeOnPublishedUnitsTest {

    private static final Offset<Double> SIX_DIGITS = within(5e-7);

    @TempDir
    Path folder;

    private Commands emic = new Commands(Path.of(""));

    @BeforeEach
    void begin() {
        emic = new Commands(folder);
    }

    /// One string for each coder, values separated by blanks, a dot where the coder has none.
    static String coders(String... coders) {
        var rows = new StringBuilder("unit,coder,value\n");
        for (var coder = 0; coder < coders.length; coder++) {
            var values = coders[coder].split(" ", -1);
            for (var unit = 0; unit < values.length; unit++) {
                rows.append("u%d,%c,%s%n".formatted(unit + 1, 'A' + coder, values[unit].replace(".", "")));
            }
        }
        return rows.toString();
    }

    /// Two coders' table of counts, rows being the first coder's.
    static String counts(int[]... counts) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        for (var row = 0; row < counts.length; row++) {
            for (var column = 0; column < counts.length; column++) {
                for (var unit = 0; unit < counts[row][column]; unit++) {
                    first.add("c" + row);
                    second.add("c" + column);
                }
            }
        }
        return coders(String.join(" ", first), String.join(" ", second));
    }

    private AgreeResult agree(String rows, String... options) {
        var arguments =
                Stream.concat(Stream.of("agree", emic.file("units.csv", rows), "--format", "json"), Stream.of(options));
        assertThat(emic.run(arguments.toArray(String[]::new))).isZero();
        return new AgreeResult(emic.json());
    }

    private static final String KRIPPENDORFF_C = coders(
            "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 .");

    /// Krippendorff (2011), A. κ and π: DKPro Statistics 2.2.1.
    @Test
    void krippendorff2011Binary() {
        var result = agree(coders("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"));
        assertThat(result.printed("krippendorff-alpha", 3)).isEqualTo(".095");
        assertThat(result.value("percent-agreement")).isEqualTo(0.6, within(1e-12));
        assertThat(result.value("cohen-kappa")).isEqualTo(0.090909, SIX_DIGITS);
        assertThat(result.value("scott-pi")).isEqualTo(0.047619, SIX_DIGITS);
    }

    /// Krippendorff (2011), B.
    @Test
    void krippendorff2011Nominal() {
        var result = agree(coders("a a b b d c c c e d d a", "b a b b b c c c e d d d"));
        assertThat(result.printed("krippendorff-alpha", 3)).isEqualTo(".692");
        assertThat(result.value("percent-agreement")).isEqualTo(0.75, within(1e-12));
        assertThat(result.value("cohen-kappa")).isEqualTo(0.684211, SIX_DIGITS);
        assertThat(emic.run("agree", folder.resolve("units.csv").toString())).isZero();
        assertThat(emic.out()).containsPattern("krippendorff-alpha +nominal +0\\.692 ");
    }

    /// Krippendorff (2011), C. Codes: fast-krippendorff; percentages: DKPro Statistics, R irrCAC.
    @Test
    void krippendorff2011Missing() {
        var result = agree(
                KRIPPENDORFF_C,
                "--measure",
                "krippendorff-alpha,percent-agreement,percent-agreement-over-values,gwet-ac1,fleiss-kappa");
        assertThat(result.printed("krippendorff-alpha", 3)).isEqualTo(".743");
        assertThat(result.printed("percent-agreement-over-values", 3)).isEqualTo(".800");
        assertThat(result.value("percent-agreement")).isEqualTo(0.818182, SIX_DIGITS);
        assertThat(result.value("gwet-ac1")).isEqualTo(0.77544, within(5e-6));
        assertThat(result.value("fleiss-kappa")).isEqualTo(0.76117, within(5e-6));
        assertThat(result.figure("krippendorff-alpha").get("n").asInt()).isEqualTo(11);
        assertThat(result.valueOfCode("1", "krippendorff-alpha")).isEqualTo(67.0 / 93, SIX_DIGITS);
        assertThat(result.valueOfCode("2", "krippendorff-alpha")).isEqualTo(2.0 / 3, SIX_DIGITS);
        assertThat(result.valueOfCode("3", "krippendorff-alpha")).isEqualTo(37.0 / 50, SIX_DIGITS);
        assertThat(result.valueOfCode("4", "krippendorff-alpha")).isEqualTo(136.0 / 175, SIX_DIGITS);
        assertThat(result.valueOfCode("5", "krippendorff-alpha")).isEqualTo(1.0, SIX_DIGITS);
    }

    /// Krippendorff (2011), D: the same data by order, by distance and by proportion. AC2: R irrCAC.
    @Test
    void krippendorff2011Weighted() {
        assertThat(agree(KRIPPENDORFF_C, "--weights", "ordinal").printed("krippendorff-alpha", 3))
                .isEqualTo(".815");
        var interval = agree(KRIPPENDORFF_C, "--weights", "interval");
        assertThat(interval.printed("krippendorff-alpha", 3)).isEqualTo(".849");
        assertThat(interval.value("gwet-ac2")).isEqualTo(0.914, within(5e-6));
        assertThat(interval.figure("gwet-ac2").get("weights").asString()).isEqualTo("quadratic");
        assertThat(agree(KRIPPENDORFF_C, "--weights", "ratio").printed("krippendorff-alpha", 3))
                .isEqualTo(".797");
    }

    /// Three coders, fifteen units, half missing: fast-krippendorff, R irrCAC.
    @Test
    void halfMissing() {
        var rows = coders(
                ". . . . . 3 4 1 2 1 1 3 3 . 3", "1 . 2 1 3 3 4 3 . . . . . . .", ". . 2 1 3 4 4 . 2 1 1 3 3 . 4");
        var result = agree(
                rows,
                "--measure",
                "krippendorff-alpha,gwet-ac1,fleiss-kappa,brennan-prediger,conger-kappa,cohen-kappa");
        assertThat(result.value("krippendorff-alpha")).isEqualTo(0.691358, SIX_DIGITS);
        assertThat(result.value("gwet-ac1")).isEqualTo(0.709164, SIX_DIGITS);
        assertThat(result.value("fleiss-kappa")).isEqualTo(0.686020, SIX_DIGITS);
        assertThat(result.value("brennan-prediger")).isEqualTo(0.703704, SIX_DIGITS);
        assertThat(result.value("conger-kappa")).isEqualTo(0.69138, within(5e-6));
        assertThat(result.figure("cohen-kappa").get("value").isNull()).isTrue();
        assertThat(result.figure("cohen-kappa").get("undefined").asString()).isEqualTo("NOT_TWO_CODERS");
        assertThat(agree(rows, "--weights", "ordinal").value("krippendorff-alpha"))
                .isEqualTo(0.806721, SIX_DIGITS);
    }

    /// Cohen (1960), p. 37. R irr, R irrCAC.
    @Test
    void cohen1960Page37() {
        var result = agree(counts(new int[] {25, 12, 3}, new int[] {13, 2, 15}, new int[] {12, 16, 2}));
        assertThat(result.value("cohen-kappa")).isEqualTo(-0.092308, SIX_DIGITS);
        assertThat(result.value("scott-pi")).isEqualTo(-0.100775, SIX_DIGITS);
        assertThat(result.value("krippendorff-alpha")).isEqualTo(-0.095271, SIX_DIGITS);
        assertThat(result.value("gwet-ac1")).isEqualTo(-0.047970, SIX_DIGITS);
        assertThat(result.value("brennan-prediger")).isEqualTo(-0.065, SIX_DIGITS);
        assertThat(result.json().get("contingency").get("counts").get(1).get(2).asInt())
                .isEqualTo(15);
    }

    /// Cohen (1960), p. 45; the error of κ: Fleiss, Cohen & Everitt (1969), of AC1: R irrCAC, with t of 199 degrees.
    @Test
    void cohen1960Page45() {
        var rows = counts(new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12});
        var result = agree(rows, "--bootstrap", "0");
        assertThat(result.printed("cohen-kappa", 3)).isEqualTo(".492");
        var kappa = result.figure("cohen-kappa");
        assertThat(kappa.get("low").asDouble()).isEqualTo(0.491525 - 1.959964 * 0.051002, within(2e-6));
        assertThat(kappa.get("high").asDouble()).isEqualTo(0.491525 + 1.959964 * 0.051002, within(2e-6));
        assertThat(kappa.get("interval").asString()).isEqualTo("fleiss-cohen-everitt");
        var ac1 = result.figure("gwet-ac1");
        assertThat(ac1.get("value").asDouble()).isEqualTo(0.575972, SIX_DIGITS);
        assertThat(ac1.get("low").asDouble()).isEqualTo(0.575972 - 1.971957 * 0.048121, within(2e-6));
        assertThat(result.figure("percent-agreement").get("interval").isNull()).isTrue();
    }

    /// Feinstein & Cicchetti (1990), high prevalence; AC1 by R irrCAC.
    @Test
    void feinsteinCicchetti1990HighPrevalence() {
        var result = agree(counts(new int[] {118, 5}, new int[] {2, 0}));
        assertThat(result.value("percent-agreement")).isEqualTo(0.944, within(1e-12));
        assertThat(result.value("cohen-kappa")).isEqualTo(-0.023392, SIX_DIGITS);
        assertThat(result.value("gwet-ac1")).isEqualTo(0.940776, SIX_DIGITS);
        var code = result.code("c0");
        assertThat(code.get("prevalence").asDouble()).isEqualTo(243.0 / 250, within(1e-12));
        assertThat(code.get("both").asInt()).isEqualTo(118);
        assertThat(code.get("onlyFirst").asInt()).isEqualTo(5);
        assertThat(code.get("onlySecond").asInt()).isEqualTo(2);
        assertThat(code.get("neither").asInt()).isZero();
    }

    /// Gwet (2008): R irrCAC.
    @Test
    void gwet2008() {
        var result = agree(counts(new int[] {80, 7}, new int[] {8, 5}));
        assertThat(result.value("cohen-kappa")).isEqualTo(0.314442, SIX_DIGITS);
        assertThat(result.value("gwet-ac1")).isEqualTo(0.808, SIX_DIGITS);
        assertThat(result.figure("gwet-ac1").get("expected").asDouble()).isEqualTo(0.21875, within(1e-12));
    }

    /// Fleiss (1971), table 1. α: R irrCAC, DKPro Statistics, fast-krippendorff.
    @Test
    void fleiss1971() {
        var units = ("444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444"
                        + " 224445 333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155"
                        + " 224444 133333 555555")
                .split(" ", -1);
        var coders = new String[6];
        for (var coder = 0; coder < 6; coder++) {
            var place = coder;
            coders[coder] = String.join(
                    " ",
                    Stream.of(units)
                            .map(unit -> unit.substring(place, place + 1))
                            .toList());
        }
        var result = agree(coders(coders));
        assertThat(result.printed("fleiss-kappa", 3)).isEqualTo(".430");
        assertThat(AgreeResult.rounded(
                        result.figure("fleiss-kappa").get("observed").asDouble(), 4))
                .isEqualTo(".5556");
        assertThat(result.figure("fleiss-kappa").get("expected").asDouble()).isEqualTo(0.219938, SIX_DIGITS);
        assertThat(result.value("krippendorff-alpha")).isEqualTo(0.433410, SIX_DIGITS);
        assertThat(result.value("gwet-ac1")).isEqualTo(0.447885, SIX_DIGITS);
        assertThat(result.valueOfCode("1", "fleiss-kappa")).isEqualTo(0.248, within(0.005));
        assertThat(result.valueOfCode("5", "fleiss-kappa")).isEqualTo(0.565, within(0.005));
    }

    /// Sets of codes after Passonneau (2006): Python NLTK 3.10.3; pooled over codes: exact arithmetic.
    @Test
    void passonneau2006Sets() {
        var result = agree(coders("| A A A A|B A|B A|B|C C C", "| | A B A A|C A|B|C A|C A|C"));
        assertThat(result.value("krippendorff-alpha", "jaccard")).isEqualTo(0.315620, SIX_DIGITS);
        assertThat(result.value("krippendorff-alpha", "masi")).isEqualTo(0.273081, SIX_DIGITS);
        assertThat(result.value("pooled-alpha")).isEqualTo(39.0 / 107, SIX_DIGITS);
        assertThat(result.measures()).doesNotContain("gwet-ac1", "brennan-prediger");
        assertThat(result.valueOfCode("A", "krippendorff-alpha")).isEqualTo(1.0 / 18, SIX_DIGITS);
        assertThat(result.valueOfCode("B", "krippendorff-alpha")).isEqualTo(14.0 / 65, SIX_DIGITS);
        assertThat(result.valueOfCode("C", "cohen-kappa")).isEqualTo(10.0 / 13, SIX_DIGITS);
        assertThat(result.valueOfCode("C", "gwet-ac1")).isPositive();
    }
}
