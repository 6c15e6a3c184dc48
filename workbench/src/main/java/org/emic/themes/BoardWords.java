package org.emic.themes;

import org.emic.refusal.Refused;

/// Checks of what people type on the board.
final class BoardWords {

    private BoardWords() {}

    static String required(String field, String text, int most) {
        var stripped = optional(field, text, most);
        if (stripped.isEmpty()) {
            throw new Refused("refusal.themes." + field + "-missing");
        }
        return stripped;
    }

    static String optional(String field, String text, int most) {
        var stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) > most) {
            throw new Refused("refusal.themes." + field + "-long", most);
        }
        return stripped;
    }
}
