package org.emic.web;

import java.util.Locale;
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

    public Locale locale() {
        return locale;
    }
}
