package org.emic.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The two letters by which an agreed code is told apart in a margin.
final class Sigla {

    private Sigla() {}

    /// The preferred one if it is free, otherwise letters of the name, otherwise any.
    static String free(String name, Optional<String> preferred, Set<String> taken) {
        if (preferred.isPresent() && !taken.contains(preferred.get())) {
            return preferred.get();
        }
        return candidates(LabelWords.plain(name)).stream()
                .filter(siglum -> !taken.contains(siglum))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("more agreed codes than sigla"));
    }

    private static List<String> candidates(String plain) {
        var candidates = new ArrayList<String>();
        var letters = plain.codePoints().filter(Character::isLetter).toArray();
        for (var second = 1; second < letters.length; second++) {
            candidates.add(siglum(letters[0], letters[second]));
        }
        for (var first = 'a'; first <= 'z'; first++) {
            for (var second = 'a'; second <= 'z'; second++) {
                candidates.add(siglum(first, second));
            }
        }
        for (var number = 1; number < 10_000; number++) {
            candidates.add("N" + number);
        }
        return candidates;
    }

    private static String siglum(int first, int second) {
        return Character.toString(Character.toTitleCase(first)) + Character.toString(second);
    }
}
