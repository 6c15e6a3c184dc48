package org.emic.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A passage is the same passage in code points, in UTF-16 and in UTF-8.
class PositionsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyPositionComesBackThroughEveryUnit(long seed) {
        var words = Samples.paragraph(new SplittableRandom(seed));
        var text = new TranscriptText(words);
        assertThat(text.length()).isEqualTo((int) words.codePoints().count());
        for (var position = 0; position <= text.length(); position++) {
            assertThat(text.fromUtf16(text.toUtf16(position))).isEqualTo(position);
            assertThat(text.fromUtf8(text.toUtf8(position))).isEqualTo(position);
            assertThat(text.toUtf16(position)).isEqualTo(words.offsetByCodePoints(0, position));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void aPassageReadsTheSameThroughEveryUnit(long seed) {
        var random = new SplittableRandom(seed);
        var words = Samples.paragraph(random);
        var text = new TranscriptText(words);
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        for (var round = 0; round < 200; round++) {
            var start = random.nextInt(text.length());
            var span = new TextSpan(start, start + 1 + random.nextInt(text.length() - start));
            var quote = words.codePoints()
                    .skip(span.start())
                    .limit(span.length())
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(text.quote(span)).isEqualTo(quote);
            assertThat(words.substring(text.toUtf16(span.start()), text.toUtf16(span.end())))
                    .isEqualTo(quote);
            assertThat(new String(
                            Arrays.copyOfRange(bytes, text.toUtf8(span.start()), text.toUtf8(span.end())),
                            StandardCharsets.UTF_8))
                    .isEqualTo(quote);
        }
    }

    @Test
    void aPlaceInsideACharacterCountsAsBeforeIt() {
        var text = new TranscriptText("a\uD83D\uDE00b");
        assertThat(text.fromUtf16(2)).isEqualTo(1);
        assertThat(text.fromUtf8(2)).isEqualTo(1);
        assertThat(text.fromUtf8(4)).isEqualTo(1);
        assertThat(text.fromUtf8(5)).isEqualTo(2);
        assertThat(text.quote(new TextSpan(1, 2))).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void aPlaceOutsideTheTextIsAFault() {
        var text = new TranscriptText("\uD83D\uDE00b");
        assertThatThrownBy(() -> text.toUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.quote(new TextSpan(1, 3))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(text.holds(new TextSpan(0, 2))).isTrue();
        assertThat(text.holds(new TextSpan(1, 3))).isFalse();
        assertThatThrownBy(() -> new TextSpan(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextSpan(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passagesMeetAsIntervalsDo() {
        var random = new SplittableRandom(55);
        for (var round = 0; round < 2_000; round++) {
            var one = span(random);
            var other = span(random);
            var shared = 0;
            for (var position = 0; position < 40; position++) {
                shared += holds(one, position) && holds(other, position) ? 1 : 0;
            }
            assertThat(one.shared(other)).isEqualTo(shared).isEqualTo(other.shared(one));
            assertThat(one.overlaps(other)).isEqualTo(shared > 0);
            assertThat(one.contains(other)).isEqualTo(shared == other.length());
            assertThat(one.union(other)).isEqualTo(other.union(one));
            assertThat(one.union(other).contains(one)).isTrue();
            assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        }
    }

    private static TextSpan span(SplittableRandom random) {
        var start = random.nextInt(30);
        return new TextSpan(start, start + 1 + random.nextInt(10));
    }

    private static boolean holds(TextSpan span, int position) {
        return span.start() <= position && position < span.end();
    }
}
