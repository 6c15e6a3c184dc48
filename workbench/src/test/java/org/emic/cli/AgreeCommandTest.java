package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.emic.EmicApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `emic agree` prints, in its three forms, and how it ends.
class AgreeCommandTest {

    /// The exit code of a program that Ctrl-C ends: 128 + SIGINT.
    private static final int INTERRUPTED = 130;

    private static final String UNITS = """
            unit,coder,value
            u1,anna,fear
            u1,ben,fear
            u2,anna,fear
            u2,ben,trust
            u3,anna,trust
            u3,ben,trust
            u4,anna,fear
            u4,ben,
            """;

    @TempDir
    Path folder;

    private Commands emic = new Commands(Path.of(""));

    @BeforeEach
    void begin() {
        emic = new Commands(folder);
    }

    @Test
    void jsonHoldsMeasuresCodesAndCounts() {
        assertThat(emic.run("agree", emic.file("units.csv", UNITS), "--format", "json"))
                .isZero();
        var result = emic.json();
        assertThat(result.propertyNames())
                .containsExactly("layout", "coders", "units", "measures", "codes", "codesLeftOut", "contingency");
        assertThat(result.get("layout").asString()).isEqualTo("units");
        assertThat(result.get("units").asInt()).isEqualTo(4);
        var alpha = new AgreeResult(result).figure("krippendorff-alpha");
        assertThat(alpha.propertyNames())
                .containsExactly(
                        "measure",
                        "weights",
                        "value",
                        "observed",
                        "expected",
                        "low",
                        "high",
                        "interval",
                        "n",
                        "undefined");
        assertThat(alpha.get("n").asInt()).isEqualTo(3);
        assertThat(alpha.get("undefined").isNull()).isTrue();
        assertThat(new AgreeResult(result).figure("percent-agreement").has("weights"))
                .isFalse();
        var fear = new AgreeResult(result).code("fear");
        assertThat(fear.get("prevalence").asDouble()).isEqualTo(3.0 / 6, within(1e-12));
        assertThat(fear.get("applied").toString()).isEqualTo("[2,1]");
        assertThat(fear.get("coded").toString()).isEqualTo("[3,3]");
        assertThat(fear.get("both").asInt()).isEqualTo(1);
        assertThat(fear.get("onlyFirst").asInt()).isEqualTo(1);
        assertThat(fear.get("onlySecond").asInt()).isZero();
        assertThat(fear.get("neither").asInt()).isEqualTo(1);
        assertThat(result.get("contingency").get("values").toString()).isEqualTo("[\"fear\",\"trust\"]");
        assertThat(result.get("contingency").get("counts").toString()).isEqualTo("[[1,1],[0,1]]");
    }

    @Test
    void jsonOfSpansCountsDocuments() {
        var rows = "document,length,coder,start,end,code\nd,20,a,2,6,x\nd,20,b,2,6,x\n";
        assertThat(emic.run("agree", emic.file("spans.csv", rows), "--format", "json"))
                .isZero();
        assertThat(emic.json().propertyNames())
                .containsExactly("layout", "coders", "documents", "measures", "codes", "codesLeftOut", "contingency");
        var alpha = new AgreeResult(emic.json()).figure("alpha-u");
        assertThat(alpha.get("value").asDouble()).isEqualTo(1, within(1e-12));
        assertThat(alpha.get("n").asInt()).isEqualTo(20);
        assertThat(alpha.get("interval").asString()).isEqualTo("none: TOO_FEW_UNITS");
    }

    @Test
    void textStandsOnItsCounts() {
        assertThat(emic.run("agree", emic.file("units.csv", UNITS))).isZero();
        assertThat(emic.out())
                .contains("4 units; coders: anna, ben")
                .contains("Units by value; rows: anna, columns: ben")
                .contains("fear: 3/6 (50.0%) of codings; anna 2/3 (66.7%), ben 1/3 (33.3%);"
                        + " both 1, anna alone 1, ben alone 0, neither 1")
                .contains("Intervals: percentile-bootstrap over units, 2000 samples, seed 1")
                .containsPattern("cohen-kappa +0\\.400 ")
                .doesNotContain("NaN");
    }

    @Test
    void textSaysOnceThatAMeasureIsForTwoCoders() {
        var rows = "unit,coder,value\nu1,a,x\nu1,b,x\nu1,c,y\nu2,a,y\nu2,b,y\nu2,c,y\n";
        assertThat(emic.run("agree", emic.file("three.csv", rows))).isZero();
        assertThat(emic.out())
                .containsOnlyOnce("cohen-kappa, scott-pi: This coefficient compares exactly two coders.")
                .containsPattern("x: 2/6 \\(33\\.3%\\) of codings; a 1/2 .*used by 2 of 3 coders");
    }

    @Test
    void textOfFewDocumentsSaysHowFarTheIntervalGoes() {
        var one = "document,length,coder,start,end,code\nd,20,a,2,6,x\nd,20,b,2,7,x\n";
        assertThat(emic.run("agree", emic.file("one.csv", one))).isZero();
        assertThat(emic.out())
                .contains("no interval. An interval needs at least two units or documents.")
                .doesNotContain("Intervals:");
        var two = one + "e,20,a,2,6,x\ne,20,b,3,9,x\n";
        assertThat(emic.run("agree", emic.file("two.csv", two))).isZero();
        assertThat(emic.out())
                .contains("Intervals: percentile-bootstrap over documents, 2000 samples, seed 1")
                .contains("They rest on 2 documents, fewer than 8: read them as too narrow.");
    }

    @Test
    void csvHoldsOneFigureARow() {
        assertThat(emic.run("agree", emic.file("units.csv", UNITS), "--format", "csv", "--bootstrap", "0"))
                .isZero();
        assertThat(emic.out().lines())
                .startsWith(
                        "code,prevalence,measure,weights,value,observed,expected,low,high,interval,n,undefined,coverage,"
                                + "both,onlyFirst,onlySecond,neither")
                .contains(",,percent-agreement,,0.6666666666666667,0.6666666666666667,,,,,3,,,,,,")
                .anyMatch(line -> line.startsWith("fear,0.5,percent-agreement,,") && line.endsWith(",3,,,1,1,0,1"));
    }

    @Test
    void withoutVariationChanceCannotBeTold() {
        var same = "unit,coder,value\nu1,a,x\nu1,b,x\nu2,a,x\nu2,b,x\n";
        assertThat(emic.run("agree", emic.file("same.csv", same), "--format", "json"))
                .isZero();
        var result = new AgreeResult(emic.json());
        assertThat(result.value("percent-agreement")).isEqualTo(1, within(1e-12));
        for (var measure : new String[] {"cohen-kappa", "scott-pi", "fleiss-kappa", "krippendorff-alpha"}) {
            assertThat(result.figure(measure).get("value").isNull()).isTrue();
            assertThat(result.figure(measure).get("undefined").asString()).isEqualTo("NO_VARIATION");
            assertThat(result.figure(measure).get("observed").asDouble()).isEqualTo(1, within(1e-12));
        }
        assertThat(result.figure("gwet-ac1").get("undefined").asString()).isEqualTo("SINGLE_CATEGORY");
        assertThat(emic.run("agree", emic.file("same.csv", same))).isZero();
        assertThat(emic.out()).contains("Every coding is the same, so agreement cannot be told from chance.");
    }

    @Test
    void codebookHoldsWhatNobodyUsed() {
        var same = "unit,coder,value\nu1,a,x\nu1,b,x\nu2,a,x\nu2,b,x\n";
        assertThat(emic.run("agree", emic.file("same.csv", same), "--codes", "x,y,z", "--format", "json"))
                .isZero();
        var result = new AgreeResult(emic.json());
        assertThat(result.value("gwet-ac1")).isEqualTo(1, within(1e-12));
        assertThat(result.figure("brennan-prediger").get("expected").asDouble()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(result.code("z").get("prevalence").asDouble()).isZero();
    }

    @Test
    void codersLeftOutStillHaveTheirCodes() {
        var rows = "unit,coder,value\nu1,a,x\nu1,b,y\nu1,c,z\nu2,a,x\nu2,b,x\nu2,c,z\n";
        assertThat(emic.run("agree", emic.file("three.csv", rows), "--coders", "b,a", "--format", "json"))
                .isZero();
        var result = new AgreeResult(emic.json());
        assertThat(result.json().get("coders").toString()).isEqualTo("[\"b\",\"a\"]");
        assertThat(result.code("y").get("onlyFirst").asInt()).isEqualTo(1);
        assertThat(result.figure("brennan-prediger").get("expected").asDouble()).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void measuresAreChosen() {
        var file = emic.file("units.csv", UNITS);
        assertThat(emic.run(
                        "agree",
                        file,
                        "--measure",
                        "gwet-ac2",
                        "--measure",
                        "cohen-kappa,gwet-ac2",
                        "--format",
                        "json"))
                .isZero();
        assertThat(new AgreeResult(emic.json()).measures()).containsExactly("gwet-ac2", "cohen-kappa");
    }

    @Test
    void seedDecides() {
        var file = emic.file("units.csv", UNITS);
        emic.run("agree", file, "--seed", "5", "--format", "json");
        var once = emic.out();
        emic.run("agree", file, "--seed", "5", "--format", "json");
        assertThat(emic.out()).isEqualTo(once).contains("2000 samples, seed 5");
    }

    @Test
    void anyColumnOrderSeparatorAndCase() {
        var rows = "\uFEFFValue;Unit;Coder\n\"fear; of loss\";u1;a\n\n\"fear; of loss\";u1;b\nx;u2;a\nx;u2;b\n";
        assertThat(emic.run("agree", emic.file("semicolons.csv", rows), "--format", "json"))
                .isZero();
        assertThat(new AgreeResult(emic.json())
                        .code("fear; of loss")
                        .get("both")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "--measure kappa",
                "--measure alpha-u",
                "--layout lines",
                "--weights linear",
                "--coders a",
                "--coders a,a",
                "--codes x,,y",
                "--bootstrap 99",
                "--bootstrap -1",
                "--bootstrap many",
                "--seed x",
                "--format xml"
            })
    void wrongUsage(String option, String value) {
        assertThat(emic.run("agree", emic.file("units.csv", UNITS), option, value))
                .isEqualTo(2);
        assertThat(emic.out()).isEmpty();
    }

    @Test
    void weightsGoWithUnitsAndWithMeasures() {
        var spans = emic.file("spans.csv", "document,length,coder,start,end,code\nd,20,a,2,6,x\nd,20,b,2,6,x\n");
        assertThat(emic.run("agree", spans, "--weights", "nominal")).isEqualTo(2);
        assertThat(emic.run("agree", emic.file("units.csv", UNITS), "--weights", "masi", "--measure", "gwet-ac2"))
                .isEqualTo(2);
    }

    @Test
    void helpNamesLayoutsAndMeasures() {
        assertThat(emic.run("agree", "--help")).isZero();
        assertThat(emic.out()).contains("unit,coder,value", "krippendorff-alpha", "alpha-u-cu", "--bootstrap");
    }

    @Test
    void interruptEndsALongBootstrapAndPrintsNothing() throws IOException, InterruptedException {
        assumeTrue(canInterrupt(), "Interrupts reach child processes only where they reach this one.");
        var rows = new StringBuilder("unit,coder,value\n");
        for (var unit = 0; unit < 20_000; unit++) {
            rows.append("u%d,a,%d%nu%d,b,%d%n".formatted(unit, unit % 997, unit, unit % 991));
        }
        var err = folder.resolve("err");
        var out = folder.resolve("out");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmicApplication.class.getName(),
                        "agree",
                        emic.file("long.csv", rows.toString()),
                        "--bootstrap",
                        "1000000")
                .redirectError(err.toFile())
                .redirectOutput(out.toFile())
                .start();
        while (process.isAlive() && !Files.readString(err).contains("Samples")) {
            Thread.sleep(50);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
        assertThat(Files.readString(out)).isEmpty();
        assertThat(Files.readString(err)).contains("emic: interrupted; no result was printed.");
    }

    /// A process that was started with interrupts ignored hands that on to its children.
    private static boolean canInterrupt() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .allMatch(ignored -> (ignored & 0b10) == 0);
    }
}
