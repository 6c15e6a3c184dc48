package org.emic.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.emic.journal.Sha256;
import org.emic.transcripts.reading.ReadTurn;

/// A transcript's text, turns and lines, made of what was read, once and for ever.
///
/// @param words whitespace-separated tokens that hold a letter or a digit
/// @param hash SHA-256 of the text's UTF-8
record Composition(TranscriptText text, List<Turn> turns, List<Line> lines, int words, String hash) {

    static Composition of(List<ReadTurn> read, Keeping keeping) {
        var text = new StringBuilder();
        var turns = new ArrayList<Turn>();
        var lines = new ArrayList<Line>();
        var cutter = new LineCutter();
        var words = 0;
        var position = 0;
        for (var turn : read) {
            if (!text.isEmpty()) {
                text.append('\n');
                position++;
            }
            text.append(turn.text());
            var number = turns.size() + 1;
            addLines(turn.text(), number, position, cutter, lines);
            var end = position + turn.text().codePointCount(0, turn.text().length());
            turns.add(turn(number, turn, keeping.of(turn.speaker()), new TextSpan(position, end)));
            words += words(turn.text());
            position = end;
        }
        var whole = text.toString();
        return new Composition(new TranscriptText(whole), turns, lines, words, Sha256.of(whole));
    }

    private static Turn turn(int number, ReadTurn read, SpeakerChoice choice, TextSpan span) {
        return new Turn(
                number, choice.label(read.speaker()), choice.kind(), read.startMillis(), read.endMillis(), span);
    }

    /// Walks the turn's text once, translating the cutter's UTF-16 indices on the way.
    private static void addLines(String text, int turn, int offset, LineCutter cutter, List<Line> lines) {
        var index = 0;
        var position = offset;
        for (var cut : cutter.cut(text)) {
            var start = position + text.codePointCount(index, cut.start());
            var end = start + text.codePointCount(cut.start(), cut.end());
            lines.add(new Line(lines.size() + 1, turn, new TextSpan(start, end)));
            index = cut.end();
            position = end;
        }
    }

    static int words(String text) {
        var count = 0;
        var holdsWord = false;
        for (var index = 0; index < text.length(); ) {
            var character = text.codePointAt(index);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                count += holdsWord ? 1 : 0;
                holdsWord = false;
            } else {
                holdsWord |= Character.isLetterOrDigit(character);
            }
            index += Character.charCount(character);
        }
        return count + (holdsWord ? 1 : 0);
    }

    OptionalLong startMillis() {
        return turns.stream().flatMapToLong(turn -> turn.startMillis().stream()).min();
    }

    /// The last end; where turns have only a beginning, the last beginning.
    OptionalLong endMillis() {
        return turns.stream()
                .flatMapToLong(turn ->
                        java.util.stream.LongStream.concat(turn.startMillis().stream(), turn.endMillis().stream()))
                .max();
    }
}
