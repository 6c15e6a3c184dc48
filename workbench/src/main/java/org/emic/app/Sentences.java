package org.emic.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.emic.accounts.Forbidden;
import org.emic.ids.MalformedId;
import org.emic.refusal.Refusal;

/// What a problem is called in a sentence, outside the web application.
public final class Sentences {

    private Sentences() {}

    public static String of(Throwable problem) {
        return switch (problem) {
            case Refusal refusal -> of(refusal.key(), refusal.arguments().toArray());
            case Forbidden forbidden -> of("refusal.forbidden");
            case MalformedId malformed -> of("refusal.not-there");
            default -> {
                var message = problem.getMessage();
                yield message == null ? problem.getClass().getSimpleName() : message;
            }
        };
    }

    /// A refusal's sentence by its key.
    public static String of(String key, Object... arguments) {
        try {
            var pattern =
                    ResourceBundle.getBundle("messages/refusal", Locale.ROOT).getString(key);
            return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
