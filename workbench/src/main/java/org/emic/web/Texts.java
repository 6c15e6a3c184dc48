package org.emic.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/// What pages say, by key, from `messages/*.properties`.
public final class Texts {

    private final MessageSource source;
    private final Locale locale;

    public Texts(MessageSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
    }

    /// The sentence with this key, its placeholders filled.
    ///
    /// @throws org.springframework.context.NoSuchMessageException if there is none: a mistake of ours
    public String of(String key, Object... arguments) {
        return source.getMessage(key, arguments, locale);
    }

    /// The sentence with this key if there is one: for words that the program does not know beforehand.
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(source.getMessage(key, arguments, null, locale));
    }

    /// A count with its base and percentage: `7/18 (38.9%)`; `0/0` without a percentage.
    public String share(int part, int base) {
        if (base == 0) {
            return part + "/" + base;
        }
        var percent = part == base ? "100" : String.format(locale, "%.1f", 100.0 * part / base);
        return part + "/" + base + " (" + percent + "%)";
    }

    public Locale locale() {
        return locale;
    }
}
