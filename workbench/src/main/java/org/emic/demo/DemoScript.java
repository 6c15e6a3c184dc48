package org.emic.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emic.demo.ScriptedPlace.Marked;
import org.emic.demo.ScriptedPlace.Settled;

/// What was written for the demonstration: tables with `|` between the cells and a first line of headings.
final class DemoScript {

    private static final String EDIT = "edit:";
    private static final String SAME = "=";

    /// A theme, or a subcategory of one.
    record Heading(String theme, String title, String definition) {}

    /// A table row: attribute values under the participant's label.
    record Row(List<String> cells) {

        String label() {
            return cells.getFirst();
        }
    }

    List<String> participantHeadings() {
        return cells(lines("participants.csv").getFirst(), ",");
    }

    List<Row> participants() {
        return lines("participants.csv").stream()
                .skip(1)
                .map(line -> new Row(cells(line, ",")))
                .toList();
    }

    /// The interview of a participant, as a file of a transcriber would hold it.
    byte[] interview(String label) {
        return bytes("interviews/" + label + ".txt");
    }

    List<ScriptedCode> codebook() {
        return rows("codebook.psv")
                .map(c -> new ScriptedCode(
                        c.get(0),
                        c.get(1),
                        c.get(2),
                        new ScriptedCode.Named(c.get(3), c.get(4)),
                        ScriptedCode.Named.of(c.get(5), c.get(6)),
                        ScriptedCode.Named.of(c.get(7), c.get(8))))
                .toList();
    }

    List<Heading> themes() {
        return rows("themes.psv")
                .map(c -> new Heading(c.get(0), c.get(0), c.get(1)))
                .toList();
    }

    List<Heading> subcategories() {
        return rows("subcategories.psv")
                .map(c -> new Heading(c.get(0), c.get(1), c.get(2)))
                .toList();
    }

    List<ScriptedPlace> places(String label) {
        return rows("codings/" + label + ".psv").map(DemoScript::place).toList();
    }

    private static ScriptedPlace place(List<String> c) {
        var one = Marked.of(c.get(0), c.get(1));
        var second = c.get(3).equals(SAME) ? c.get(1) : c.get(3);
        var outcome = c.get(4);
        var edited = outcome.startsWith(EDIT);
        return new ScriptedPlace(
                one,
                Marked.of(c.get(2), second),
                edited ? Settled.EDIT : Settled.valueOf(outcome.toUpperCase(Locale.ROOT)),
                edited ? outcome.substring(EDIT.length()) : "",
                c.get(5),
                c.get(6));
    }

    private static java.util.stream.Stream<List<String>> rows(String name) {
        return lines(name).stream().skip(1).map(line -> cells(line, "\\|"));
    }

    private static List<String> cells(String line, String separator) {
        return java.util.Arrays.stream(line.split(separator, -1))
                .map(String::strip)
                .toList();
    }

    private static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] bytes(String name) {
        try (var stream = Optional.ofNullable(DemoScript.class.getResourceAsStream("/demo/" + name))
                .orElseThrow(() -> new IllegalStateException("the demonstration lacks " + name))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
