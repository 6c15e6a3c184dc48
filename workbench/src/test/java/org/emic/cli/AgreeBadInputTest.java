package org.emic.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/// What `emic agree` does with a file that is wrong: the row, the reason, exit code 3, and nothing printed.
class AgreeBadInputTest {

    @TempDir
    Path folder;

    private Commands emic = new Commands(Path.of(""));

    @BeforeEach
    void begin() {
        emic = new Commands(folder);
    }

    private void refuses(String text, String sentence, String... options) {
        var arguments = new ArrayList<>(List.of("agree", emic.file("bad.csv", text.replace("\\n", "\n"))));
        arguments.addAll(List.of(options));
        assertThat(emic.run(arguments.toArray(String[]::new))).isEqualTo(3);
        assertThat(emic.err()).contains("bad.csv", sentence);
        assertThat(emic.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '§',
            value = {
                "one coder § u1,a,x\\nu2,a,y § row 3: this row, like every other, is by “a”",
                "no overlap § u1,a,x\\nu2,b,y § row 2: “u1” was coded by “a” alone",
                "no overlap, with rows for both § u1,a,x\\nu1,b,\\nu2,a,\\nu2,b,y § row 2: “u1” was coded by “a” alone",
                "all missing § u1,a,\\nu1,b,\\n § row 2: neither this row nor any other has a value",
                "duplicate row § u1,a,x\\nu1,b,x\\nu1,a,x § row 4: there is a row of “a” for “u1” already",
                "two values of one coder § u1,a,x\\nu1,a,y\\nu1,b,x § row 3: there is a row of “a” for “u1” already",
                "two rows without a value § u1,b,x\\nu1,a,\\nu1,a, § row 4: there is a row of “a” for “u1” already",
                "no unit § u1,a,x\\n ,b,x § row 3: the unit is not named",
                "no coder § u1,a,x\\nu1,,x § row 3: the coder is not named",
                "a cell too many § u1,a,x\\nu1,b,x,y § row 3: 4 cells stand under 3 headings",
                "a cell too few § u1,a,x\\nu1,b § row 3: 2 cells stand under 3 headings",
                "quotation mark that is not closed § u1,a,x\\nu1,b,\"x § quotation marks in or near row 2",
            })
    void badUnits(String name, String rows, String sentence) {
        refuses("unit,coder,value\n" + rows, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '§',
            value = {
                "outside its document § d,20,b,,,\\nd,20,a,18,21,x § row 3: the span ends at 21, outside “d”, which is 20 long",
                "end before start § d,20,b,,,\\nd,20,a,9,3,x § row 3: the span does not end after its start (9 to 3)",
                "empty span § d,20,a,3,3,x § row 2: the span does not end after its start (3 to 3)",
                "below zero § d,20,a,-1,3,x § row 2: the start is “-1”, not a whole number from 0 on",
                "no number § d,20,a,1,three,x § row 2: the end is “three”",
                "broken number § d,20,a,1.5,3,x § row 2: the start is “1.5”",
                "too large a number § d,2147483648,a,1,3,x § row 2: the length is “2147483648”",
                "no length § d,,a,1,3,x § row 2: the length is “”",
                "two lengths § d,20,a,1,3,x\\nd,21,b,1,3,x § row 3: “d” is 20 long in a row before, and 21 here",
                "duplicate span § d,20,a,1,3,x\\nd,20,b,1,3,x\\nd,20,a,1,3,x § row 4: “a” has the span 1 to 3 with “x” already",
                "silent and not § d,20,a,,,\\nd,20,b,1,3,x\\nd,20,a,1,3,x § row 4: “a” has both spans and a row without one in “d”",
                "not silent after all § d,20,a,1,3,x\\nd,20,a,,, § row 3: “a” has both spans and a row without one in “d”",
                "silent twice § d,20,a,,,\\nd,20,a,,, § row 3: “a” has a row without a span in “d” already",
                "span without a code § d,20,a,1,3, § row 2: the code is not named",
                "code without a span § d,20,a,,,x § row 2: the start is “”",
                "no document § ,20,a,1,3,x § row 2: the document is not named",
                "one coder § d,20,a,1,3,x\\ne,9,a,,, § row 3: this row, like every other, is by “a”",
                "no overlap § d,20,a,1,3,x\\ne,20,b,1,3,x § row 2: “d” was coded by “a” alone",
            })
    void badSpans(String name, String rows, String sentence) {
        refuses("document,length,coder,start,end,code\n" + rows, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '§',
            value = {
                "unknown column § unit,coder,value,note\\nu1,a,x,y § row 1: there is no column “note” in this layout",
                "missing column § unit,coder\\nu1,a § row 1: the column “value” is missing",
                "missing column of spans § document,coder,start,end,code\\nd,a,1,2,x § row 1: the column “length” is missing",
                "column twice § unit,coder,value,coder\\nu1,a,x,b § row 1: the column “coder” stands there twice",
                "headings of neither § x,y\\n1,2 § row 1: the headings are those of neither layout",
                "headings alone § unit,coder,value\\n § has headings but no row below them",
                "nothing § \\n § is empty",
            })
    void badHeadings(String name, String text, String sentence) {
        refuses(text, sentence);
    }

    @Test
    void layoutThatTheFileDoesNotHave() {
        refuses("unit,coder,value\nu1,a,x\n", "row 1: the column “document” is missing", "--layout", "spans");
    }

    @Test
    void coderWhoIsNotThere() {
        refuses("unit,coder,value\nu1,a,x\nu1,b,x\n", "has no coder “c”. It has a, b.", "--coders", "a,c,b");
    }

    @Test
    void codersWhoShareNothing() {
        var rows = "unit,coder,value\nu1,a,x\nu1,b,x\nu2,c,x\n";
        refuses(rows, "row 2: “u1” was coded by “a” alone", "--coders", "a,c");
    }

    @Test
    void codeThatIsNotInTheCodebook() {
        refuses("unit,coder,value\nu1,a,x\nu1,b,z\n", "row 3: “z” is not one of the codes named", "--codes", "x,y");
        refuses(
                "document,length,coder,start,end,code\nd,9,a,1,2,x\nd,9,b,1,2,z\n",
                "row 3: “z” is not one of the codes named",
                "--codes",
                "x,y");
    }

    @Test
    void valuesThatAreNoNumbers() {
        refuses(
                "unit,coder,value\nu1,a,1\nu1,b,two\n",
                "row 3: “two” is not a number, which ordinal weights",
                "--weights",
                "ordinal");
        refuses("unit,coder,value\nu1,a,1\nu1,b,NaN\n", "row 3: “NaN” is not a number", "--weights", "interval");
        refuses("unit,coder,value\nu1,a,1\nu1,b,-2\n", "row 3: “-2” is not a number from 0 on", "--weights", "ratio");
        refuses(
                "unit,coder,value\nu1,a,1\nu1,b,2\nu2,a,2\nu2,b,5\n",
                "1, 2, 5 are not",
                "--weights",
                "interval",
                "--measure",
                "gwet-ac2");
        refuses(
                "unit,coder,value\nu1,a,1\nu1,b,2\n",
                "the code “x” named by --codes",
                "--codes",
                "1,2,x",
                "--weights",
                "ordinal");
    }

    @Test
    void wrongEncoding() throws IOException {
        var latin = "unit,coder,value\nu1,a,fear\nu1,b,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(emic.run("agree", emic.file("latin.csv", latin))).isEqualTo(3);
        assertThat(emic.err()).contains("latin.csv, row 3: the letters are not UTF-8");
        var wide = "\uFEFFunit,coder,value\nu1,a,x\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(emic.run("agree", emic.file("wide.csv", wide))).isEqualTo(3);
        assertThat(emic.err()).contains("UTF-16");
        assertThat(emic.run("agree", emic.file("zip.csv", new byte[] {'P', 'K', 3, 4, 0, 0})))
                .isEqualTo(3);
        assertThat(emic.err()).contains("row 1: this is not text but a binary file");
        assertThat(emic.run("agree", folder.resolve("nowhere.csv").toString())).isEqualTo(3);
        assertThat(emic.out()).isEmpty();
    }
}
