package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SaturationCommandTest {

    /// Eight codes in eight interviews; values of the R packages vegan and iNEXT.
    private static final String EIGHT =
            matrix("11111111", "11010100", "10100000", "10000000", "01101001", "00100000", "00010010", "00000100");

    @TempDir
    Path folder;

    private Commands emic = new Commands(Path.of(""));

    @BeforeEach
    void begin() {
        emic = new Commands(folder);
    }

    /// One string per code, A to H; one letter per interview.
    private static String matrix(String... codes) {
        var rows = new StringBuilder("interview,code\n");
        for (var interview = 0; interview < 8; interview++) {
            for (var code = 0; code < codes.length; code++) {
                if (codes[code].charAt(interview) == '1') {
                    rows.append("P0" + (interview + 1) + "," + (char) ('A' + code) + "\n");
                }
            }
        }
        return rows.toString();
    }

    private static List<Double> numbers(JsonNode array) {
        var numbers = new ArrayList<Double>();
        array.forEach(each -> numbers.add(each.asDouble()));
        return numbers;
    }

    @Test
    void jsonHoldsCurveRuleAndEstimates() {
        assertThat(emic.run("saturation", emic.file("eight.csv", EIGHT), "--format", "json"))
                .isZero();
        var result = emic.json();
        assertThat(result.propertyNames())
                .containsExactly(
                        "interviews",
                        "codes",
                        "newCodes",
                        "expected",
                        "bandLow",
                        "bandHigh",
                        "guest",
                        "chao2",
                        "coverage",
                        "needed");
        assertThat(result.get("interviews").asInt()).isEqualTo(8);
        assertThat(result.get("codes").asInt()).isEqualTo(8);
        assertThat(numbers(result.get("newCodes"))).containsExactly(4.0, 1.0, 1.0, 1.0, 0.0, 1.0, 0.0, 0.0);
        assertThat(numbers(result.get("expected")).get(2)).isCloseTo(5.267857, within(1e-6));
        assertThat(numbers(result.get("bandLow"))).containsExactly(2.0, 2.0, 3.0, 4.0, 5.0, 5.0, 7.0, 8.0);
        assertThat(numbers(result.get("bandHigh"))).containsExactly(4.0, 6.0, 7.0, 8.0, 8.0, 8.0, 8.0, 8.0);
        var guest = result.get("guest");
        assertThat(guest.propertyNames()).containsExactly("base", "run", "threshold", "reachedAt", "order");
        assertThat(guest.get("reachedAt").asInt()).isEqualTo(6);
        assertThat(guest.get("order").asString()).isEqualTo("the order of the file");
        var chao2 = result.get("chao2");
        assertThat(chao2.propertyNames()).containsExactly("value", "low", "high", "undefined");
        assertThat(chao2.get("value").asDouble()).isEqualTo(9.96875);
        assertThat(chao2.get("high").asDouble()).isCloseTo(24.947254, within(1e-6));
        assertThat(chao2.get("undefined").isNull()).isTrue();
        assertThat(result.get("coverage").get("value").asDouble()).isCloseTo(512.0 / 575, within(1e-12));
        assertThat(numbers(result.get("needed").get(0))).containsExactly(0.9, 1.0);
        assertThat(numbers(result.get("needed").get(1))).containsExactly(0.95, 5.0);
        assertThat(numbers(result.get("needed").get(2))).containsExactly(0.99, 14.0);
    }

    @Test
    void textNamesOrderAndRuleAndNeverSaysEnough() {
        assertThat(emic.run("saturation", emic.file("eight.csv", EIGHT))).isZero();
        assertThat(emic.out())
                .contains("8 interviews in the order of the file; 8 codes")
                .contains("> base 4, run 2, threshold 5 %: first met at 6+2, with 0/7 (0.0%)")
                .contains("In other orders (all 40,320 orders): not met in 15,216/40,320 (37.7%), 4+2 in 9,696")
                .contains("9.97 (95 %: 8.23 to 24.95, log-normal (Chao 1987))")
                .doesNotContainIgnoringCase("achieved")
                .doesNotContain("NaN");
    }

    @Test
    void csvHoldsOneFigureARow() {
        assertThat(emic.run("saturation", emic.file("eight.csv", EIGHT), "--format", "csv"))
                .isZero();
        assertThat(emic.out().lines())
                .startsWith(
                        "figure,at,value,low,high,undefined", "new-codes,1,4,,,", "codes,1,4,,,", "expected,1,2.875,,,")
                .contains("band,8,8,8,8,", "guest-reached-at,,6,,,", "needed,0.99,14,,,");
    }

    @Test
    void ruleIsSetOnTheCommandLine() {
        var file = emic.file("eight.csv", EIGHT);
        assertThat(emic.run("saturation", file, "--run", "3", "--format", "json"))
                .isZero();
        assertThat(emic.json().get("guest").get("reachedAt").isNull()).isTrue();
        assertThat(emic.run("saturation", file, "--run", "3", "--threshold", "15%", "--format", "json"))
                .isZero();
        assertThat(emic.json().get("guest").get("reachedAt").asInt()).isEqualTo(4);
        assertThat(emic.json().get("guest").get("threshold").asDouble()).isEqualTo(0.15);
        assertThat(emic.run("saturation", file, "--threshold", "0.07")).isZero();
        assertThat(emic.out()).contains("> base 4, run 2, threshold 7 %:");
        assertThat(emic.run("saturation", file, "--base", "9", "--format", "json"))
                .isZero();
        assertThat(emic.json().get("guest").get("reachedAt").isNull()).isTrue();
        assertThat(emic.run("saturation", file, "--base", "9")).isZero();
        assertThat(emic.out()).contains("> base 9, run 2, threshold 5 %: undefined: There are too few interviews");
    }

    @ParameterizedTest
    @CsvSource({"--base,0", "--run,-1", "--threshold,5", "--threshold,NaN", "--threshold,some", "--seed,x", "--base,x"})
    void wrongUsage(String option, String value) {
        assertThat(emic.run("saturation", emic.file("eight.csv", EIGHT), option, value))
                .isEqualTo(2);
        assertThat(emic.out()).isEmpty();
    }

    @Test
    void seedDecides() {
        var rows = new StringBuilder("interview,code\n");
        for (var interview = 0; interview < 30; interview++) {
            for (var code = 0; code <= interview; code += 1 + interview % 5) {
                rows.append(interview + ",c" + code + "\n");
            }
        }
        var file = emic.file("thirty.csv", rows.toString());
        emic.run("saturation", file, "--seed", "5", "--format", "json");
        var once = emic.out();
        emic.run("saturation", file, "--seed", "5", "--format", "json");
        assertThat(emic.out()).isEqualTo(once);
        emic.run("saturation", file, "--seed", "6", "--format", "json");
        assertThat(emic.out()).isNotEqualTo(once);
        emic.run("saturation", file, "--seed", "5");
        assertThat(emic.out()).contains("1,000 random orders, seed 5");
    }

    @Test
    void oneInterviewIsUndefinedAndNoMistake() {
        assertThat(emic.run("saturation", emic.file("one.csv", "interview,code\nP01,a\nP01,b\n"), "--format", "json"))
                .isZero();
        assertThat(emic.json().get("chao2").get("value").isNull()).isTrue();
        assertThat(emic.json().get("chao2").get("undefined").asString()).isEqualTo("TOO_FEW_INTERVIEWS");
        assertThat(emic.json().get("needed").get(0).get("interviews").isNull()).isTrue();
        assertThat(numbers(emic.json().get("expected"))).containsExactly(2.0);
    }

    @Test
    void interviewWithoutCodesCounts() {
        var file = emic.file("silent.csv", "\uFEFFCode;Interview\n;P01\n\"fear; of loss\";P02\n\n;P03\n");
        assertThat(emic.run("saturation", file, "--format", "json")).isZero();
        assertThat(numbers(emic.json().get("newCodes"))).containsExactly(0.0, 1.0, 0.0);
        assertThat(emic.run("saturation", emic.file("none.csv", "interview,code\nP01,\nP02,\n"), "--format", "json"))
                .isZero();
        assertThat(emic.json().get("coverage").get("undefined").asString()).isEqualTo("NO_CODES");
    }

    @Test
    void codeMentionedAgainInAnInterviewCountsOnce() {
        var file = emic.file("again.csv", "interview,code\nP01,a\nP01,b\nP01,a\nP02,a\n");
        assertThat(emic.run("saturation", file, "--format", "json")).isZero();
        assertThat(numbers(emic.json().get("newCodes"))).containsExactly(2.0, 0.0);
        assertThat(emic.err()).contains("One row mentions a code that the interview already holds: it counts once.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "interview that comes again | interview,code\\nP1,a\\nP2,b\\nP1,c | row 4: the interview “P1” comes again after “P2”",
                "interview without a name | interview,code\\nP1,a\\n,b | row 3: the interview is not named",
                "interview with a code and without | interview,code\\nP1,a\\nP2,\\nP2,b | row 4: “P2” has a row without a code besides",
                "interview without a code at last | interview,code\\nP1,a\\nP1, | row 3: “P1” has a row without a code besides",
                "missing column | interview\\nP1 | row 1: the column “code” is missing",
                "unknown column | interview,code,note\\nP1,a,x | row 1: there is no column “note”",
                "column twice | interview,code,code\\nP1,a,x | row 1: the column “code” stands there twice",
                "a cell too many | interview,code\\nP1,a\\nP2,b,c | row 3: 3 cells stand under 2 headings",
                "blank rows are counted | interview,code\\n\\n\\nP1,a,x | row 4: 3 cells",
                "quotation mark that is not closed | interview,code\\nP1,a\\nP2,\"b\\nP3,c | quotation marks in or near row 2",
                "letters after a quotation mark | interview,code\\nP1,\"a\"b | quotation marks in or near row 1",
                "headings alone | interview,code\\n | has headings but no row below them",
                "nothing but blanks | \\n\\n | is empty",
            })
    void badInput(String name, String text, String sentence) {
        assertThat(emic.run("saturation", emic.file("bad.csv", text.replace("\\n", "\n"))))
                .isEqualTo(3);
        assertThat(emic.err()).contains("bad.csv", sentence);
        assertThat(emic.out()).isEmpty();
    }

    @Test
    void filesThatAreNoCsv() throws IOException {
        assertThat(emic.run("saturation", emic.file("empty.csv", ""))).isEqualTo(3);
        assertThat(emic.err()).contains("empty.csv is empty");
        assertThat(emic.run("saturation", emic.file("zip.csv", new byte[] {'P', 'K', 3, 4, 0, 0})))
                .isEqualTo(3);
        assertThat(emic.err()).contains("row 1: this is not text but a binary file");
        var latin = "interview,code\nP1,fear\nP2,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(emic.run("saturation", emic.file("latin.csv", latin))).isEqualTo(3);
        assertThat(emic.err()).contains("row 3: the letters are not UTF-8");
        var wide = "\uFEFFinterview,code\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(emic.run("saturation", emic.file("wide.csv", wide))).isEqualTo(3);
        assertThat(emic.err()).contains("UTF-16");
        assertThat(emic.run("saturation", folder.toString())).isEqualTo(3);
        assertThat(emic.run("saturation", folder.resolve("nowhere.csv").toString()))
                .isEqualTo(3);
        assertThat(emic.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void helpAndFormsAreThere(String form) {
        assertThat(emic.run("saturation", emic.file("eight.csv", EIGHT), "--format", form))
                .isZero();
        assertThat(emic.run("saturation", "--help")).isZero();
        assertThat(emic.out()).contains("--threshold", "interview,code");
    }
}
