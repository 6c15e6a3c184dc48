package org.emic.transcripts.reading;

import java.util.ArrayList;
import java.util.List;

/// Reads WebVTT and SubRip.
final class CueReader {

    private CueReader() {}

    static Reading.Read webVtt(String text, Collected collected) {
        var lines = body(TextLayouts.lines(text));
        var cues = new ArrayList<Cue>();
        for (var cue : found(lines, collected)) {
            for (var voice : VoiceTags.of(cue.text())) {
                cues.add(cue.saidBy(voice.speaker(), voice.text()));
            }
        }
        CueTurns.collect(named(cues), collected);
        return collected.as(SourceFormat.WEBVTT);
    }

    static Reading.Read subRip(String text, Collected collected) {
        var cues = found(TextLayouts.lines(text), collected).stream()
                .map(cue -> cue.saidBy("", cue.text().replaceAll("(?i)</?(?:i|b|u|font(?: [^<>]{0,80})?)>", "")))
                .toList();
        CueTurns.collect(named(cues), collected);
        return collected.as(SourceFormat.SUBRIP);
    }

    private static List<Cue> found(List<String> lines, Collected collected) {
        var cues = CueFile.of(lines, collected);
        if (cues.isEmpty()) {
            throw CannotRead.because("no-cues", collected.name());
        }
        return cues;
    }

    /// Without the header, which ends at a blank line or at the first cue.
    private static List<String> body(List<String> lines) {
        var start = 0;
        while (start < lines.size()
                && !lines.get(start).isBlank()
                && !lines.get(start).contains("-->")) {
            start++;
        }
        return lines.subList(start, lines.size());
    }

    /// Where no voice is tagged, speakers may stand before a colon, as Zoom writes them; a cue without goes on with the
    /// speaker above.
    private static List<Cue> named(List<Cue> cues) {
        if (cues.stream().anyMatch(cue -> !cue.speaker().isEmpty())) {
            return cues;
        }
        var names = SpeakerNames.among(cues.stream().map(Cue::text).toList());
        if (names.isEmpty()) {
            return cues;
        }
        var result = new ArrayList<Cue>();
        var speaker = "";
        for (var cue : cues) {
            var split = names.find(cue.text());
            speaker = split.map(SpeakerNames.Split::name).orElse(speaker);
            var words = split.map(SpeakerNames.Split::text).orElse(cue.text());
            if (!words.isEmpty()) {
                result.add(cue.saidBy(speaker, words));
            }
        }
        return result;
    }
}
