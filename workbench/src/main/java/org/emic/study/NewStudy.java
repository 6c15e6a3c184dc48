package org.emic.study;

import org.emic.refusal.Refused;

/// What it takes to begin a study.
///
/// @param title 1 to 200 characters
/// @param question the research question, up to 2,000 characters, may be empty
/// @param leadName how the one who begins it is called, 1 to 100 characters
/// @param leadCodes whether the lead codes as well
public record NewStudy(
        String title, String question, MethodProfile profile, String leadName, boolean leadCodes, boolean synthetic) {

    public NewStudy {
        title = Words.required("title", title, 200);
        question = Words.optional("question", question, 2000);
        leadName = Words.required("name", leadName, 100);
    }

    /// Checks of what people type.
    static final class Words {

        private Words() {}

        static String required(String field, String text, int most) {
            var stripped = optional(field, text, most);
            if (stripped.isEmpty()) {
                throw new Refused("refusal.study." + field + "-missing");
            }
            return stripped;
        }

        static String optional(String field, String text, int most) {
            var stripped = text.strip();
            if (stripped.codePointCount(0, stripped.length()) > most) {
                throw new Refused("refusal.study." + field + "-long", most);
            }
            return stripped;
        }
    }
}
