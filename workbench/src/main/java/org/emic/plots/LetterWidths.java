package org.emic.plots;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/// How wide the letters of Arial are, which Helvetica and Liberation Sans share: what is set in a file that knows no
/// font.
///
/// Letters with accents are as wide as without. Letters besides those of English are taken to be as wide as most are;
/// where that is wrong they stand a little apart or close.
final class LetterWidths {

    static final LetterWidths PLAIN = new LetterWidths("""
            278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278
            556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556
            1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778
            667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556
            333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556
            556 556 333 500 278 556 500 722 500 500 500 334 260 334 584
            """);
    static final LetterWidths STRONG = new LetterWidths("""
            278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278
            556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611
            975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778
            667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556
            333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611
            611 611 389 556 333 611 556 778 556 556 500 389 280 389 584
            """);

    private static final int EM = 1_000;
    private static final int USUAL = 556;
    private static final int MINUS = 584;
    private static final char FIRST = ' ';

    private final int[] widths;

    private LetterWidths(String table) {
        this.widths = Arrays.stream(table.strip().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /// How far each UTF-16 unit of the text moves on, in a font of this height.
    int[] of(String text, int height) {
        return IntStream.range(0, text.length())
                .map(place -> Math.round((float) width(text, place) * height / EM))
                .toArray();
    }

    private int width(String text, int place) {
        var letter = text.charAt(place);
        if (Character.isLowSurrogate(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (letter == '\u2212') {
            return MINUS;
        }
        if (letter == '\u2026' || Character.isIdeographic(text.codePointAt(place))) {
            return EM;
        }
        var bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                .charAt(0);
        return bare >= FIRST && bare < FIRST + widths.length ? widths[bare - FIRST] : USUAL;
    }
}
