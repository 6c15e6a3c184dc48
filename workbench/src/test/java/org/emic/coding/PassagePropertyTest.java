package org.emic.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.emic.SampleStudy;
import org.emic.transcripts.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Codings stay on their words: what is quoted by code points is what a page cuts out by UTF-16 units, line by line.
class PassagePropertyTest {

    private static final List<String> PIECES = List.of(
            "word",
            "cafe\u0301",
            "\uD83D\uDE42",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\u05E9\u05DC\u05D5\u05DD",
            "\uD835\uDD4F",
            "it\u2019s",
            "\u0627\u0644\u0623\u0644\u0645",
            "a");

    @TempDir
    Path folder;

    @Test
    void quotesByCodePointsAreQuotesByUtf16() {
        for (var seed = 1; seed <= 5; seed++) {
            var random = new SplittableRandom(seed);
            try (var study = SampleStudy.open(folder.resolve("seed-" + seed))) {
                var turns = java.util.stream.Stream.generate(() -> turn(random))
                        .limit(1 + random.nextInt(6))
                        .toList();
                var transcript = study.keep("Random", turns, 3);
                var text = study.text(transcript);
                var code = study.code(study.first(), "Code");
                for (var tries = 0; tries < 30; tries++) {
                    var start = random.nextInt(text.length());
                    var span = new TextSpan(start, start + 1 + random.nextInt(text.length() - start));
                    if (!text.quote(span).isBlank()) {
                        study.give(study.first(), code, transcript, text.quote(span));
                    }
                }
                for (var coding : study.workbench()
                        .codings()
                        .work(study.first(), transcript)
                        .codings()) {
                    var whole = text.whole();
                    var from = whole.offsetByCodePoints(0, coding.span().start());
                    var to = whole.offsetByCodePoints(0, coding.span().end());
                    assertThat(text.quote(coding.span())).as("seed %d", seed).isEqualTo(whole.substring(from, to));
                }
            }
        }
    }

    private static List<String> turn(SplittableRandom random) {
        var lines = java.util.stream.Stream.generate(() -> line(random)).limit(1 + random.nextInt(4));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of("P01"), lines)
                .toList();
    }

    private static String line(SplittableRandom random) {
        return String.join(
                " ",
                java.util.stream.Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                        .limit(1 + random.nextInt(9))
                        .toList());
    }
}
