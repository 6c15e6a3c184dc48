package org.emic.study;

import java.text.Normalizer;
import java.util.Locale;

/// A file name made from somebody's words that every system takes: small letters, digits and hyphens.
public final class FileStem {

    private static final int LONGEST = 60;

    private FileStem() {}

    /// @param otherwise what to take if nothing is left of the words
    public static String of(String words, String otherwise) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}\u2019']", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = plain.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("-+$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
