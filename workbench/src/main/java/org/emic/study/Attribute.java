package org.emic.study;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emic.ids.AttributeId;

/// Something that is known of each participant.
///
/// @param options the allowed values of a choice, in order; empty for the other kinds
/// @param isRole whether this is the attribute by which quotations are attributed and small groups are protected
public record Attribute(AttributeId id, String name, AttributeKind kind, List<String> options, boolean isRole) {

    public Attribute {
        options = List.copyOf(options);
    }

    /// A value in the form in which it is kept, or empty if it is not of this attribute's kind. A number stays as it
    /// was written; a choice takes the spelling of its option; yes and no become `yes` and `no`.
    ///
    /// @param text not blank
    public Optional<String> read(String text) {
        var value = text.strip();
        return switch (kind) {
            case TEXT -> Optional.of(value);
            case NUMBER -> WrittenNumber.read(value).map(number -> value);
            case CHOICE -> options.stream().filter(value::equalsIgnoreCase).findFirst();
            case YES_NO -> yesOrNo(value);
        };
    }

    static Optional<String> yesOrNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Optional.of("yes");
            case "no", "n", "false", "0" -> Optional.of("no");
            default -> Optional.empty();
        };
    }

    /// The order of values of this attribute: numbers by size, choices as their options stand, the rest as words.
    public Comparator<String> order() {
        return switch (kind) {
            case NUMBER ->
                Comparator.comparing((String value) -> WrittenNumber.read(value).orElseThrow());
            case CHOICE -> Comparator.comparingInt(options::indexOf);
            case TEXT, YES_NO -> String.CASE_INSENSITIVE_ORDER;
        };
    }
}
