package org.emic.transcripts.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tells `Name: text` from a sentence with a colon in it.
///
/// A name is short, has no punctuation of a sentence, and begins each of its words with a capital, a digit or a letter
/// of a script without capitals, or else recurs. A file names its speakers only if a good part of its paragraphs begins
/// with such a name.
final class SpeakerNames {

    private static final Pattern PREFIX = Pattern.compile(
            "(?:[\\[(]?(" + CueTime.PATTERN + ")[\\])]?\\s+)?([^:\\n?!;,\"\\u201C\\u201D<>{}]{1,48}?)\\s*[:\\uFF1A](?!//)(.*)",
            Pattern.DOTALL);
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "du", "del", "der", "den", "van", "von", "la", "le", "bin", "ibn", "al", "of", "and");
    private static final Set<String> OPENERS = Set.of(
            "okay", "ok", "so", "well", "yes", "yeah", "no", "note", "notes", "question", "and", "but", "then",
            "example", "for example", "date", "time", "title", "topic", "duration", "location", "subject", "re",
            "interview", "participants", "speakers", "transcript");
    private static final int MOST_WORDS = 5;

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
        var counts = new HashMap<String, Integer>();
        var filled = 0;
        for (var paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                filled++;
                split(paragraph).ifPresent(split -> counts.merge(split.name(), 1, Integer::sum));
            }
        }
        var named = counts.values().stream().mapToInt(Integer::intValue).sum();
        var all = filled;
        if (named * 10 < all * 3) {
            return new SpeakerNames(Set.of());
        }
        return new SpeakerNames(counts.entrySet().stream()
                .filter(entry -> isName(entry.getKey(), entry.getValue(), named * 2 >= all))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static boolean isName(String name, int times, boolean mostAreNamed) {
        if (OPENERS.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return hasCapitals(name) ? times >= 2 || mostAreNamed : times >= 3;
    }

    private static boolean hasCapitals(String name) {
        for (var word : name.split("[\\s/]+", -1)) {
            if (!word.isEmpty()
                    && Character.isLowerCase(word.codePointAt(0))
                    && !PARTICLES.contains(word)) {
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
        var found = PREFIX.matcher(paragraph);
        if (!found.matches()) {
            return Optional.empty();
        }
        var name = Spaces.trim(found.group(2));
        if (name.isEmpty() || name.split("\\s+", -1).length > MOST_WORDS || name.codePoints().noneMatch(Character::isLetterOrDigit)
                || (name.codePoints().allMatch(Character::isDigit) && startsWithDigit(found.group(3)))) {
            return Optional.empty();
        }
        return Optional.of(new Split(Optional.ofNullable(found.group(1)), name, Spaces.trim(found.group(3))));
    }

    /// `10:30` is a time, not a speaker called 10.
    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
