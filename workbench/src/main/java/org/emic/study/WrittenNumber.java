package org.emic.study;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as a person wrote it: `12`, `2.5`, `2,5`, `1,200`, `100+` (100 or more), `<5` (fewer than 5).
///
/// A comma before exactly three digits separates thousands; any other comma is a decimal comma. The text stays as it
/// was written; the value is for sorting only, since `100+` has none.
///
/// @param rank -1 for "fewer than", 0 for the number itself, 1 for "or more": how equal values are ordered
public record WrittenNumber(BigDecimal value, int rank) implements Comparable<WrittenNumber> {

    private static final Pattern FORM =
            Pattern.compile("([<>≤≥]?)\\s*(-?)(\\d{1,15}|\\d{1,3}(?:,\\d{3})+)" + "(?:([.,])(\\d{1,9}))?\\s*(\\+?)");
    private static final Comparator<WrittenNumber> ORDER =
            Comparator.comparing(WrittenNumber::value).thenComparingInt(WrittenNumber::rank);

    /// The number in a text, or empty if the text is not one.
    public static Optional<WrittenNumber> read(String text) {
        var found = FORM.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var fraction = found.group(5);
        var whole = found.group(3).replace(",", "");
        var thousands = ",".equals(found.group(4)) && fraction.length() == 3 && !whole.equals("0");
        var digits = fraction == null ? whole : thousands ? whole + fraction : whole + "." + fraction;
        return Optional.of(
                new WrittenNumber(new BigDecimal(found.group(2) + digits), rank(found.group(1), found.group(6))));
    }

    private static int rank(String before, String after) {
        return switch (before) {
            case "<", "≤" -> -1;
            case ">", "≥" -> 1;
            default -> after.isEmpty() ? 0 : 1;
        };
    }

    @Override
    public int compareTo(WrittenNumber other) {
        return ORDER.compare(this, other);
    }
}
