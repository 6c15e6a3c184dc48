package org.emic.agreement.saturation;

import static org.emic.agreement.Estimates.assertPrinted;
import static org.emic.agreement.saturation.Interviews.defined;
import static org.emic.agreement.saturation.Interviews.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.emic.agreement.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Fifteen interviews, one matrix of codes each, from the R package novelqualcodes (MIT); in order of file names, an
/// interview holding a code where its count is above 0. Values of vegan and iNEXT.
class InsectStudyTest {

    private static Incidence study = Incidence.builder("none").build();

    @BeforeAll
    static void read() {
        Path folder = SharedData.find("saturation-insect-study/matrices");
        IncidenceBuilder builder = Incidence.builder("file name");
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".xlsx")).sorted().forEach(file -> {
                builder.interview(file.getFileName().toString());
                codes(file).forEach(builder::code);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        study = builder.build();
    }

    @Test
    void counts() {
        assertEquals(new IncidenceCounts(15, 18, 52, 2, 7), study.counts());
        assertEquals(
                List.of(5, 9, 12, 13, 14, 15, 15, 16, 16, 16, 17, 17, 18, 18, 18),
                ObservedAccumulation.of(study).codes());
    }

    @Test
    void expectedCurve() {
        ExpectedAccumulation curve = ExpectedAccumulation.of(study);
        assertPrinted("3.466667", curve.expected(1));
        assertPrinted("6.295238", curve.expected(2));
        assertPrinted("12.066267", curve.expected(5));
        assertPrinted("16.567766", curve.expected(10));
    }

    @Test
    void unseenCodesAndCoverage() {
        assertPrinted("18.266667", value(new Chao2().estimate(study.counts())));
        assertPrinted("0.647339", Math.sqrt(Chao2.variance(UnseenCodes.of(study.counts()))));
        assertPrinted("0.974359", value(new SampleCoverage().estimate(study.counts())));
        assertPrinted("0.996623", value(Extrapolation.of(study.counts()).coverageAfter(5)));
        Bounds bounds = defined(new SampleCoverage().estimate(IncidenceBootstrap.of(study, 1)))
                .bounds()
                .orElseThrow();
        assertEquals(Bounds.Method.BOOTSTRAP, bounds.method());
        assertTrue(bounds.low() < 0.974359 && bounds.high() > 0.974359, bounds::toString);
    }

    @Test
    void ruleOfGuestNameyAndChen() {
        for (GuestNameyChen rule : GuestNameyChen.published()) {
            GuestResult.Outcome outcome = rule.applyTo(study).outcome();
            if (rule.run() == 2) {
                assertEquals(
                        "8+2",
                        assertInstanceOf(GuestResult.Reached.class, outcome).written());
            } else {
                assertInstanceOf(GuestResult.NotReached.class, outcome);
            }
        }
    }

    /// The codes whose count in the first sheet's column B is above 0.
    private static List<String> codes(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> words = new ArrayList<>();
            Matcher strings =
                    Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL).matcher(text(zip, "xl/sharedStrings.xml"));
            while (strings.find()) {
                words.add(strings.group(1).replaceAll("<[^>]*>", ""));
            }
            List<String> codes = new ArrayList<>();
            Matcher rows = Pattern.compile(
                            "<c r=\"A(\\d+)\"[^>]*t=\"s\"[^>]*><v>(\\d+)</v></c><c r=\"B\\d+\"([^>]*)><v>(\\d+)</v>")
                    .matcher(text(zip, "xl/worksheets/sheet1.xml"));
            while (rows.find()) {
                if (!rows.group(3).contains("t=\"s\"") && !rows.group(4).equals("0")) {
                    codes.add(words.get(Integer.parseInt(rows.group(2))));
                }
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
