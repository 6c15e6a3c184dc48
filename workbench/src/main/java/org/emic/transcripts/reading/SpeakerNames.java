package org.emic.transcripts.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells `Name: text` from a sentence with a colon in it.
///
/// A name is short, has no punctuation of a sentence, and begins each of its words with a capital, a digit or a letter
/// of a script without capitals, or else recurs. A file names its speakers only if a good part of its paragraphs begins
/// with such a name.
final class SpeakerNames {

    private static final Pattern TIME_BEFORE = Pattern.compile("[\\[(]?(" + CueTime.PATTERN + ")[\\])]?\\s+(?=\\S)");
    private static final String NOT_IN_NAMES = "\n?!;,\"\u201C\u201D<>{}";
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "bin", "ibn", "al", "of", "and");
    private static final Set<String> OPENERS = Set.of(
            "okay",
            "ok",
            "so",
            "well",
            "yes",
            "yeah",
            "no",
            "note",
            "notes",
            "question",
            "and",
            "but",
            "then",
            "example",
            "for example",
            "date",
            "time",
            "title",
            "topic",
            "duration",
            "location",
            "subject",
            "re",
            "interview",
            "participants",
            "speakers",
            "transcript");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_NAME = 48;

    private final Set<String> names;

    private SpeakerNames(Set<String> names) {
        this.names = names;
    }

    /// One paragraph split into who speaks and what is said.
    ///
    /// @param time the time that stood before the name, if one did
    record Split(Optional<String> time, String name, String text) {}

    /// The names by which these paragraphs begin; none if the file does not name its speakers so.
    static SpeakerNames among(List<String> paragraphs) {
        return among(paragraphs, List.of());
    }

    /// As [#among(List)], with lines inside the paragraphs, where a speaker may begin as well but has to recur.
    static SpeakerNames among(List<String> paragraphs, List<String> inside) {
        var filled = (int) paragraphs.stream().filter(text -> !text.isBlank()).count();
        var counts = counts(paragraphs);
        var named = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (named * 10 < filled * 3 || (named == 1 && filled > 1)) {
            return new SpeakerNames(Set.of());
        }
        var names = new HashSet<String>();
        counts.forEach((name, times) -> {
            if (isName(name, times, named * 2 >= filled)) {
                names.add(name);
            }
        });
        if (!names.isEmpty()) {
            counts(inside).forEach((name, times) -> {
                if (isName(name, times, false)) {
                    names.add(name);
                }
            });
        }
        return new SpeakerNames(names);
    }

    private static Map<String, Integer> counts(List<String> texts) {
        var counts = new HashMap<String, Integer>();
        texts.forEach(text -> split(text).ifPresent(split -> counts.merge(split.name(), 1, Integer::sum)));
        return counts;
    }

    private static boolean isName(String name, int times, boolean mostAreNamed) {
        if (OPENERS.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return hasCapitals(name) ? times >= 2 || mostAreNamed : times >= 3;
    }

    private static boolean hasCapitals(String name) {
        for (var word : name.split("[\\s/]+", -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /// The paragraph split, if it begins with one of the names.
    Optional<Split> find(String paragraph) {
        return split(paragraph).filter(split -> names.contains(split.name()));
    }

    private static Optional<Split> split(String paragraph) {
        var time = timeBefore(paragraph);
        var start = time.map(found -> found.end()).orElse(0);
        var colon = colon(paragraph, start);
        if (colon < 0 || paragraph.startsWith("//", colon + 1)) {
            return Optional.empty();
        }
        var name = Spaces.trim(paragraph.substring(start, colon));
        if (!isShort(name) || isClock(name, paragraph, colon)) {
            return Optional.empty();
        }
        var text = Spaces.trim(paragraph.substring(colon + 1));
        return Optional.of(new Split(time.map(found -> found.group(1)), name, text));
    }

    private static Optional<MatchResult> timeBefore(String paragraph) {
        var first = paragraph.isEmpty() ? ' ' : paragraph.charAt(0);
        if (!Character.isDigit(first) && first != '[' && first != '(') {
            return Optional.empty();
        }
        var found = TIME_BEFORE.matcher(paragraph);
        return found.lookingAt() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    /// The place of the colon that may end a name, or -1.
    private static int colon(String paragraph, int start) {
        for (var index = start; index < Math.min(paragraph.length(), start + LONGEST_NAME); index++) {
            var character = paragraph.charAt(index);
            if (character == ':' || character == '\uFF1A') {
                return index;
            }
            if (NOT_IN_NAMES.indexOf(character) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isShort(String name) {
        var words = 0;
        var spoken = false;
        for (var index = 0; index < name.length(); index++) {
            var begins = !Spaces.isSpace(name.charAt(index)) && (index == 0 || Spaces.isSpace(name.charAt(index - 1)));
            words += begins ? 1 : 0;
            spoken |= Character.isLetterOrDigit(name.codePointAt(index));
        }
        return spoken && words <= MOST_WORDS;
    }

    /// `10:30` is a time, not a speaker called 10.
    private static boolean isClock(String name, String paragraph, int colon) {
        return colon + 1 < paragraph.length()
                && Character.isDigit(paragraph.charAt(colon + 1))
                && name.codePoints().allMatch(Character::isDigit);
    }
}
