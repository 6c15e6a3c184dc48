package org.emic.adjudication;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How alike two names of codes are, as far as letters tell: by their words, and by their trigrams.
///
/// @param words the share of words that both have, among the words that at least one has
/// @param trigrams Dice's coefficient over the trigrams of both names
public record LabelWords(double words, double trigrams) {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// A name without what does not count: case, marks of width, punctuation, surplus spaces.
    public static String plain(String name) {
        var lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_A_WORD
                .matcher(lower.replace("'", "").replace("’", ""))
                .replaceAll(" ")
                .strip();
    }

    public static LabelWords between(String one, String other) {
        var first = plain(one);
        var second = plain(other);
        return new LabelWords(sharedWords(first, second), dice(trigrams(first), trigrams(second)));
    }

    /// The stronger of the two.
    public double likeness() {
        return Math.max(words, trigrams);
    }

    private static double sharedWords(String one, String other) {
        var first = wordsOf(one);
        var second = wordsOf(other);
        var all = new LinkedHashSet<>(first);
        all.addAll(second);
        var both = first.stream().filter(second::contains).count();
        return all.isEmpty() ? 0 : (double) both / all.size();
    }

    private static Set<String> wordsOf(String plain) {
        var words = new LinkedHashSet<>(Arrays.asList(plain.split(" ", -1)));
        words.remove("");
        return words;
    }

    private static Map<String, Integer> trigrams(String plain) {
        var padded = "  " + plain + " ";
        var found = new HashMap<String, Integer>();
        for (var start = 0; start + 3 <= padded.length(); start++) {
            found.merge(padded.substring(start, start + 3), 1, Integer::sum);
        }
        return found;
    }

    private static double dice(Map<String, Integer> one, Map<String, Integer> other) {
        var both = 0;
        for (var entry : one.entrySet()) {
            both += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
        }
        var sum = one.values().stream().mapToInt(Integer::intValue).sum()
                + other.values().stream().mapToInt(Integer::intValue).sum();
        return sum == 0 ? 0 : 2.0 * both / sum;
    }
}
