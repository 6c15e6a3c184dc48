package org.emic.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.UUID;
import org.emic.ids.StudyId;
import org.emic.ids.TranscriptId;
import org.emic.transcripts.reading.ReadTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines are sentences, and they cover everything that was said.
class LinesTest {

    private static List<String> lines(String turn) {
        return new LineCutter()
                .cut(turn).stream()
                        .map(cut -> turn.substring(cut.start(), cut.end()))
                        .toList();
    }

    private static Composition compose(List<String> turns) {
        var read = turns.stream()
                .map(text -> new ReadTurn("A", OptionalLong.empty(), OptionalLong.empty(), text))
                .toList();
        return Composition.of(read, new Keeping("t", Map.of()));
    }

    @Test
    void eachSentenceIsALine() {
        assertThat(lines("It began in 2019. Who knew? Nobody!  \u201CNo.\u201D And then ... we waited. 3.5 mg. Go."))
                .containsExactly(
                        "It began in 2019.",
                        "Who knew?",
                        "Nobody!",
                        "\u201CNo.\u201D",
                        "And then ... we waited.",
                        "3.5 mg.",
                        "Go.");
    }

    @Test
    void abbreviationsEndNoLine() {
        assertThat(lines(
                        "We saw Dr. Smith, i.e. Mrs. Jones (cf. Prof. Li), e.g. Ketamine vs. Nothing. At St. James. It was the "
                                + "best. We left."))
                .containsExactly(
                        "We saw Dr. Smith, i.e. Mrs. Jones (cf. Prof. Li), e.g. Ketamine vs. Nothing.",
                        "At St. James.",
                        "It was the best.",
                        "We left.");
    }

    @Test
    void whatIsLongIsCutByClausesThenByWordsThenByCharacters() {
        var clause = "and then we went on and on and on without an end in sight, ";
        assertThat(lines(clause.repeat(12)))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(300).endsWith(","));
        assertThat(lines("word ".repeat(200)))
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line).doesNotContain("  ").startsWith("word").endsWith("word"));
        var family = "\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(lines(family.repeat(400)))
                .allSatisfy(line -> assertThat(line.replace(family, "")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void linesLieInsideTheirTurnsInOrderAndLeaveOnlySpaceOutside(long seed) {
        var random = new SplittableRandom(seed);
        var turns = new ArrayList<String>();
        for (var count = 0; count < 40; count++) {
            turns.add(Samples.paragraph(random));
        }
        var composed = compose(turns);
        var text = composed.text();
        assertThat(text.whole()).isEqualTo(String.join("\n", turns));
        for (var turn : composed.turns()) {
            assertThat(text.quote(turn.span())).isEqualTo(turns.get(turn.number() - 1));
        }
        var rest = 0;
        var number = 0;
        for (var line : composed.lines()) {
            assertThat(line.number()).isEqualTo(++number);
            assertThat(composed.turns().get(line.turn() - 1).span().contains(line.span()))
                    .isTrue();
            assertBlank(text, rest, line.span().start());
            var quote = text.quote(line.span());
            assertThat(quote).isEqualTo(quote.strip());
            assertThat(quote.length()).isLessThanOrEqualTo(320);
            rest = line.span().end();
        }
        assertBlank(text, rest, text.length());
        assertThat(compose(turns)).isEqualTo(composed);
    }

    private static void assertBlank(TranscriptText text, int from, int to) {
        if (from < to) {
            assertThat(text.quote(new TextSpan(from, to)).codePoints())
                    .allMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character));
        }
        assertThat(from).as("lines do not overlap").isLessThanOrEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 7, 11})
    void noLineBeginsInsideACharacterAsPeopleSeeIt(long seed) {
        var turn = Samples.paragraph(new SplittableRandom(seed)) + "\uD83D\uDC69\u200D\uD83D\uDC67e\u0301".repeat(200);
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(turn);
        assertThat(new LineCutter().cut(turn))
                .allSatisfy(
                        cut -> assertThat(characters.isBoundary(cut.start())).isTrue());
    }

    @Test
    void wordsHoldALetterOrADigit() {
        assertThat(Composition.words(
                        "Yeah , I -- 3.5 <UNIN/> ... \u2014 \u0645\u0631\u062D\u0628\u0627\u00A0ok \uD83D\uDE00"))
                .isEqualTo(6);
    }

    @Test
    void aPassageFindsTheLinesThatItTouches() {
        var composed = compose(List.of("One. Two. Three.", "Four."));
        var transcript = new Transcript(summary(composed), composed.text(), composed.turns(), composed.lines());
        assertThat(transcript.linesOf(new TextSpan(0, 1)))
                .extracting(Line::number)
                .containsExactly(1);
        assertThat(transcript.linesOf(new TextSpan(3, 6)))
                .extracting(Line::number)
                .containsExactly(1, 2);
        assertThat(transcript.linesOf(new TextSpan(0, composed.text().length())))
                .extracting(Line::number)
                .containsExactly(1, 2, 3, 4);
        assertThat(transcript.linesOf(new TextSpan(4, 5))).isEmpty();
        assertThat(transcript.turnOf(transcript.lines().getLast()).number()).isEqualTo(2);
    }

    private static TranscriptSummary summary(Composition composed) {
        return new TranscriptSummary(
                new TranscriptId(new UUID(0, 1)),
                new StudyId(new UUID(0, 2)),
                Optional.empty(),
                "t",
                "t.txt",
                "text",
                composed.text().length(),
                composed.words(),
                composed.turns().size(),
                composed.lines().size(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                composed.hash(),
                1,
                Instant.EPOCH);
    }
}
