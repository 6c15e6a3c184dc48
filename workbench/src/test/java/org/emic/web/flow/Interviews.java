package org.emic.web.flow;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.emic.transcripts.SharedData;

/// The files that are brought in: consultations as captions, an interview as PDF, a meeting as text, and a PDF of which
/// the end is missing.
///
/// @param all in the order in which they are chosen
record Interviews(List<Path> all) {

    private static final Pattern VOICE = Pattern.compile("<v ([^>]+)>");
    static final String CUT_OFF = "cut-off.pdf";
    static final String INTERVIEW = "P1.pdf";
    static final String MEETING = "ES2003a.txt";
    /// The shortest consultations.
    static final List<String> CONSULTATIONS = List.of(
            "day3_consultation06.vtt",
            "day3_consultation08.vtt",
            "day2_consultation01.vtt",
            "day2_consultation09.vtt",
            "day3_consultation02.vtt");

    static final String STING = "Stung by a wasp";
    static final String COUGH = "A cough";
    static final String PLOTS = "Reading plots";
    /// Under which the consultations are kept.
    static final List<String> TITLES = List.of(STING, COUGH, "Ringing in the ear", "The fourth call", "The fifth call");

    static Interviews at(Path folder) throws IOException {
        var all = new ArrayList<Path>();
        for (var name : CONSULTATIONS) {
            all.add(only("primock57", name));
        }
        var plots = only("pdpilot", INTERVIEW);
        all.add(cutOff(folder, plots));
        all.add(plots);
        all.add(only("qmsum-meetings", MEETING));
        return new Interviews(List.copyOf(all));
    }

    /// How often the voice changes in a file of captions, and one more: counted here apart from the program's own
    /// reader.
    int turnsOf(String name) {
        var turns = 0;
        var speaker = "";
        for (var voice :
                VOICE.matcher(text(name)).results().map(found -> found.group(1)).toList()) {
            turns += voice.equals(speaker) ? 0 : 1;
            speaker = voice;
        }
        return turns;
    }

    private String text(String name) {
        var file = all.stream().filter(each -> each.endsWith(name)).findFirst().orElseThrow();
        return new String(SharedData.bytes(file), StandardCharsets.UTF_8);
    }

    private static Path only(String folder, String name) {
        var found = SharedData.files(folder, "/" + name);
        if (found.isEmpty()) {
            System.out.println("Skipped: there is no " + name + " in shared/data/" + folder + ".");
        }
        assumeTrue(found.size() == 1, name + " is not in shared/data/" + folder);
        return found.getFirst();
    }

    private static Path cutOff(Path folder, Path whole) throws IOException {
        var bytes = Files.readAllBytes(whole);
        return Files.write(folder.resolve(CUT_OFF), Arrays.copyOf(bytes, bytes.length / 2));
    }
}
