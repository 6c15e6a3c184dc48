package org.emic.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Derives the two letters by which a code is told apart in a margin, before pattern and colour.
public final class Siglum {

    /// Words that tell nothing of a code when they come first.
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "how", "i", "in", "is", "it", "no", "not", "of", "on", "or",
            "that", "the", "they", "this", "to", "we", "what", "when", "who", "why", "with");

    private Siglum() {}

    /// A siglum for a name that none of the others has. Letters of the name as long as there are free ones.
    public static String of(String name, Set<String> taken) {
        return Stream.of(ofWords(letters(name)), ofAlphabet(), ofNumbers())
                .flatMap(candidates -> candidates)
                .filter(candidate -> !taken.contains(candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are enough sigla"));
    }

    /// The words of a name as letters only, the telling ones first.
    private static List<int[]> letters(String name) {
        var telling = new ArrayList<int[]>();
        var small = new ArrayList<int[]>();
        for (var word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)) {
            var letters = word.codePoints().filter(Character::isLetter).toArray();
            if (letters.length > 0) {
                (SMALL.contains(word) ? small : telling).add(letters);
            }
        }
        telling.addAll(small);
        return telling;
    }

    private static Stream<String> ofWords(List<int[]> words) {
        var indices = IntStream.range(0, words.size());
        return indices.boxed()
                .flatMap(first -> IntStream.range(0, words.size())
                        .mapToObj(second -> Integer.valueOf((first + second) % words.size()))
                        .flatMap(
                                second -> pairs(words.get(first)[0], words.get(second), first.equals(second) ? 1 : 0)));
    }

    private static Stream<String> pairs(int first, int[] letters, int skip) {
        return Arrays.stream(letters).skip(skip).mapToObj(letter -> pair(first, letter));
    }

    private static Stream<String> ofAlphabet() {
        return alphabet().flatMap(first -> alphabet().map(second -> pair(first, second)));
    }

    private static Stream<String> ofNumbers() {
        return Stream.iterate(1, number -> number + 1).map(number -> "N" + number);
    }

    private static Stream<Integer> alphabet() {
        return Stream.iterate((int) 'a', letter -> letter <= 'z', letter -> letter + 1);
    }

    private static String pair(int first, int second) {
        return Character.toString(Character.toTitleCase(first)) + Character.toString(second);
    }
}
