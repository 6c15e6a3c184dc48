package org.emic.web.study;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A point in time in words, for pages whose browser does not put it into its own language and zone (`when.js` does).
public final class Moment {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMM yyyy HH.mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Moment() {}

    public static String inWords(Instant at) {
        return WORDS.format(at);
    }
}
