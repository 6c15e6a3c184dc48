package org.emic.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What reports say, by key, from `messages/report.properties`: the same words on the page and in every file.
final class ReportWords {

    private final ResourceBundle bundle;
    private final Locale locale;

    private ReportWords(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static ReportWords english() {
        return new ReportWords(ResourceBundle.getBundle("messages/report", Locale.ROOT), Locale.ENGLISH);
    }

    /// @param key without the word `report`
    String of(String key, Object... arguments) {
        return full("report." + key, arguments);
    }

    String full(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
