package org.emic.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Sees to it that no two things of a list have one name, for programs that tell them by it. Case, width and white
/// space make no difference.
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /// The name, or if another has it the name with a mark in brackets, or with the mark and a number.
    String of(String wish, String mark) {
        var name = wish;
        for (var attempt = 1; !taken.add(plain(name)); attempt++) {
            name = wish + (attempt == 1 ? " (" + mark + ")" : " (" + mark + " " + attempt + ")");
        }
        return name;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
