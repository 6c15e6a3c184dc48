package org.emic.study;

import org.emic.refusal.Refused;

/// Checks of what people type. The key is the beginning of two sentences: `…-missing` and `…-long`.
final class StudyWords {

    private StudyWords() {}

    static String required(String key, String text, int most) {
        var stripped = optional(key, text, most);
        if (stripped.isEmpty()) {
            throw new Refused(key + "-missing");
        }
        return stripped;
    }

    static String optional(String key, String text, int most) {
        var stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) > most) {
            throw new Refused(key + "-long", most);
        }
        return stripped;
    }
}
