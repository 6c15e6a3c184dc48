package org.emic.transcripts;

import java.util.List;
import java.util.random.RandomGenerator;

/// Text as people of many languages write it, and as it makes positions slip: seeded, so that a failure repeats.
public final class Samples {

    private static final List<String> WORDS = List.of(
            "pump",
            "Dr.",
            "e.g.",
            "He",
            "said",
            "it",
            "3.5",
            "U.K.",
            "naïve",
            "e\u0301te\u0301",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDEC\uD83C\uDDE7",
            "\u0645\u0631\u062D\u0628\u0627",
            "\u05E9\u05DC\u05D5\u05DD",
            "\u200Fx\u200E",
            "日本語です",
            "\uD835\uDD6B",
            "<UNIN/>",
            "{disfmarker}",
            "--",
            "no",
            "I",
            "Z\u0351\u036B\u0343algo",
            "1\uFE0F\u20E3");
    private static final List<String> ENDS =
            List.of(".", "?", "!", "...", ",", ";", " .", "\u061F", "。", "", "", "", ".\u201D");
    private static final List<String> SPACES = List.of(" ", " ", " ", "  ", "\u00A0", "\t", "\u2003", " \u2028");

    private Samples() {}

    /// One paragraph without line feeds, never blank.
    public static String paragraph(RandomGenerator random) {
        var text = new StringBuilder();
        var count = 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 25);
        for (var index = 0; index < count; index++) {
            text.append(any(WORDS, random));
            if (random.nextInt(4) == 0) {
                text.append(any(ENDS, random));
            }
            if (random.nextInt(20) > 0) {
                text.append(any(SPACES, random));
            }
        }
        return text.toString();
    }

    private static String any(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }
}
