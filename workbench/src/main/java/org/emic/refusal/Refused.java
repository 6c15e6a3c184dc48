package org.emic.refusal;

/// The person asked for something that cannot be, and can mend it.
public final class Refused extends Refusal {

    public Refused(String key, Object... arguments) {
        super(key, arguments);
    }
}
