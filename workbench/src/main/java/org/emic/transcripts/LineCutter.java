package org.emic.transcripts;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a turn into lines: sentences by the rules of Unicode (ICU), not after common abbreviations, and what is longer
/// than a reader's eye takes at once by clauses.
///
/// The same text gives the same lines. One cutter serves one thread.
final class LineCutter {

    /// About four lines on the page.
    private static final int LONGEST = 300;

    /// A clause shorter than this is not worth a line of its own.
    private static final int SHORTEST_CLAUSE = 80;

    /// Words that end with a full stop and, in speech that is written down, hardly ever end a sentence. ICU's own list
    /// for English holds `I.`, `No.` and `Go.` as well, with which people do end sentences, and lacks `Dr.`
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Dr.", "Drs.", "Mr.", "Mrs.", "Ms.", "Mx.", "Prof.", "Rev.", "St.", "Mt.", "Lt.", "Col.", "Capt.", "Sgt.",
            "Hon.", "vs.", "e.g.", "i.e.", "E.g.", "I.e.", "eg.", "ie.", "cf.", "approx.", "Approx.", "incl.", "resp.",
            "viz.", "Fig.", "Vol.", "pp.");

    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ENGLISH);

    /// A line as UTF-16 indices of the turn's text, without white space around it.
    record Cut(int start, int end) {}

    List<Cut> cut(String turn) {
        var cuts = new ArrayList<Cut>();
        sentences.setText(turn);
        var start = 0;
        for (var end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (end < turn.length() && endsWithAbbreviation(turn, start, end)) {
                continue;
            }
            cutLong(turn, trimmed(turn, start, end), cuts);
            start = end;
        }
        return cuts;
    }

    private static boolean endsWithAbbreviation(String text, int start, int end) {
        var last = trimmed(text, start, end).end();
        var first = last;
        while (first > start && !isSpace(text, first - 1)) {
            first--;
        }
        while (first < last && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return ABBREVIATIONS.contains(text.substring(first, last));
    }

    private void cutLong(String text, Cut sentence, List<Cut> cuts) {
        var rest = sentence;
        while (rest.end() - rest.start() > LONGEST) {
            var end = placeToCut(text, rest.start());
            add(trimmed(text, rest.start(), end), cuts);
            rest = trimmed(text, end, rest.end());
        }
        add(rest, cuts);
    }

    private static void add(Cut cut, List<Cut> cuts) {
        if (cut.end() > cut.start()) {
            cuts.add(cut);
        }
    }

    /// After the last clause, else after the last word, that ends within the longest line; in scripts without spaces,
    /// between two characters as people see them.
    private int placeToCut(String text, int start) {
        var latest = start + LONGEST;
        for (var end = latest; end > start + SHORTEST_CLAUSE; end--) {
            if (isSpace(text, end) && isClauseMark(text.charAt(end - 1))) {
                return end;
            }
        }
        for (var end = latest; end > start; end--) {
            if (isSpace(text, end)) {
                return end;
            }
        }
        characters.setText(text);
        var before = characters.preceding(latest + 1);
        return before > start ? before : Math.min(text.length(), characters.following(start));
    }

    private static boolean isClauseMark(char character) {
        return ",;:\u2013\u2014\u2026)\u060C\u061B".indexOf(character) >= 0;
    }

    private static Cut trimmed(String text, int start, int end) {
        var first = start;
        var last = end;
        while (first < last && isSpace(text, first)) {
            first++;
        }
        while (last > first && isSpace(text, last - 1)) {
            last--;
        }
        return new Cut(first, last);
    }

    private static boolean isSpace(String text, int index) {
        var character = text.charAt(index);
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
