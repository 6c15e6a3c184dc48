package org.emic.adjudication;

import org.emic.refusal.Refused;

/// What an agreed code is to be called, and what it is to mean.
///
/// @param name 1 to 200 characters
/// @param definition up to 2,000 characters, may be empty
public record AgreedName(String name, String definition) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;

    public AgreedName {
        name = name.strip();
        definition = text("definition", definition);
        if (LabelWords.plain(name).isEmpty()) {
            throw new Refused("refusal.agreed-code.name-missing");
        }
        if (length(name) > LONGEST_NAME) {
            throw new Refused("refusal.agreed-code.name-long", LONGEST_NAME);
        }
    }

    /// Something typed, without space around it, and not longer than is kept.
    static String text(String field, String typed) {
        var stripped = typed.strip();
        if (length(stripped) > LONGEST_TEXT) {
            throw new Refused("refusal.adjudication." + field + "-long", LONGEST_TEXT);
        }
        return stripped;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
