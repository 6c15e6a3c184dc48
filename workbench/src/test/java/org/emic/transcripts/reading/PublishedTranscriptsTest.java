package org.emic.transcripts.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emic.transcripts.SharedData;
import org.emic.transcripts.reading.Reading.Read;
import org.junit.jupiter.api.Test;

/// Published transcripts, counted here in another way than the readers count.
class PublishedTranscriptsTest {

    private static final Pattern CUE = Pattern.compile(
            "(\\d\\d):(\\d\\d):(\\d\\d)\\.(\\d{3}) --> (\\d\\d):(\\d\\d):(\\d\\d)\\.(\\d{3})\n<v ([^>]+)>(.*)</v>");

    private static Read read(Path file) {
        return TryRead.read(file.getFileName().toString(), SharedData.bytes(file));
    }

    private static String text(Path file) {
        return new String(SharedData.bytes(file), StandardCharsets.UTF_8);
    }

    private record Cue(long start, long end, String speaker, String words) {}

    private static List<Cue> cues(Path file) {
        return CUE.matcher(text(file))
                .results()
                .map(cue -> new Cue(
                        millis(cue.group(1), cue.group(2), cue.group(3), cue.group(4)),
                        millis(cue.group(5), cue.group(6), cue.group(7), cue.group(8)),
                        cue.group(9),
                        cue.group(10).strip().replace("&lt;", "<").replace("&gt;", ">")))
                .toList();
    }

    private static long millis(String hours, String minutes, String seconds, String millis) {
        return Integer.parseInt(hours) * 3_600_000L
                + Integer.parseInt(minutes) * 60_000L
                + Integer.parseInt(seconds) * 1_000L
                + Integer.parseInt(millis);
    }

    @Test
    void allConsultationsHaveTheirTurnsTimesAndOverlaps() {
        var files = SharedData.files("primock57/vtt", ".vtt");
        var overlaps = 0;
        for (var file : files) {
            var cues = cues(file);
            assertThat(cues).hasSize(text(file).split(" --> ", -1).length - 1);
            // One speaker's cues in a row are a turn, and a new one begins wherever the speaker changes.
            var runs = new ArrayList<List<Cue>>();
            for (var cue : cues) {
                if (runs.isEmpty() || !runs.getLast().getFirst().speaker().equals(cue.speaker())) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(cue);
            }
            var turns = read(file).turns();
            assertThat(turns).as(file.toString()).hasSameSizeAs(runs);
            for (var index = 0; index < runs.size(); index++) {
                var run = runs.get(index);
                var turn = turns.get(index);
                assertThat(turn.speaker()).isEqualTo(run.getFirst().speaker());
                assertThat(turn.startMillis()).hasValue(run.getFirst().start());
                assertThat(turn.endMillis())
                        .hasValue(run.stream().mapToLong(Cue::end).max().orElseThrow());
                assertThat(turn.text())
                        .isEqualTo(String.join(" ", run.stream().map(Cue::words).toList()));
                if (index > 0
                        && turn.startMillis().orElseThrow()
                                < turns.get(index - 1).endMillis().orElseThrow()) {
                    overlaps++;
                }
            }
            assertThat(read(file).warnings()).isEmpty();
        }
        assertThat(files).hasSize(35);
        assertThat(overlaps).as("overlapping turns are kept apart").isGreaterThan(1_000);
    }

    @Test
    void allMeetingsHaveATurnForEachParagraphInWhichSomethingIsSaid() {
        var files = SharedData.files("qmsum-meetings/txt", ".txt");
        for (var file : files) {
            var expected = new ArrayList<String>();
            for (var line : text(file).split("\n", -1)) {
                var colon = line.indexOf(": ");
                if (colon > 0 && !line.substring(colon + 2).isBlank()) {
                    expected.add(line.substring(0, colon) + "|"
                            + line.substring(colon + 2).strip());
                }
            }
            assertThat(read(file).turns().stream().map(turn -> turn.speaker() + "|" + turn.text()))
                    .as(file.toString())
                    .containsExactlyElementsOf(expected);
        }
        assertThat(files).hasSize(40);
    }

    /// The number of the last paragraph, as the print shows it; the first paragraph of each is the heading.
    private static final Map<String, Integer> PARAGRAPHS =
            Map.of("P1", 95, "P2", 166, "P3", 122, "P4", 110, "P5", 135, "P6", 100, "P7", 105);

    @Test
    void allPrintedInterviewsHaveATurnForEachNumberedParagraph() {
        var files = SharedData.files("pdpilot/transcripts", ".pdf");
        for (var file : files) {
            var read = read(file);
            var name = file.getFileName().toString().replace(".pdf", "");
            assertThat(read.turns()).as(name).hasSize(PARAGRAPHS.getOrDefault(name, 0) - 1);
            var counts = new TreeMap<>(read.speakers());
            counts.merge("Participant", counts.getOrDefault("Particpant", 0), Integer::sum); // P5 misspells it once
            counts.remove("Particpant");
            assertThat(counts).as(name).containsOnlyKeys("Dan", "Participant");
            assertThat(read.turns())
                    .allSatisfy(turn -> assertThat(turn.text())
                            .doesNotContainPattern("^\\d{1,3} ")
                            .doesNotContainPattern("\\d/\\d")
                            .doesNotContain("Dan: ")
                            .doesNotContain("Participant: "));
        }
        assertThat(files).hasSize(7);
    }

    @Test
    void theCallInTheOldLayoutHasItsSpeakersAndTimes() {
        for (var file : SharedData.files("refi-qda/samples/teams-old-docx-text", "_1.txt")) {
            var read = read(file);
            var named = Stream.of(text(file).split("\n", -1))
                    .filter(line -> line.matches("(?:\\w+ Rep[AB]|\\+[0-9*]+)"))
                    .toList();
            var changes = 1;
            for (var index = 1; index < named.size(); index++) {
                changes += named.get(index).equals(named.get(index - 1)) ? 0 : 1;
            }
            assertThat(named).hasSize(15);
            assertThat(read.turns()).hasSize(changes);
            assertThat(read.speakers()).hasSize(5);
            assertThat(read.turns().getFirst().startMillis()).hasValue(0);
        }
    }

    @Test
    void oddCaptionFilesAreReadOrRefusedButNeverBreakAnything() {
        var files = Stream.of(".vtt", ".srt", ".sbv")
                .flatMap(ending -> SharedData.files("webvtt-edge-cases", ending).stream())
                .toList();
        var reader = new TranscriptReader(ReadingLimits.USUAL);
        var read = files.stream()
                .map(file -> reader.read(file.getFileName().toString(), SharedData.bytes(file)))
                .filter(Read.class::isInstance)
                .count();
        assertThat(files).hasSizeGreaterThan(60);
        assertThat(read).isGreaterThan(45);
    }
}
