package org.emic.refusal;

/// Somebody (perhaps the same person in another tab) changed the thing meanwhile.
public final class Stale extends Refusal {

    public Stale(String key, Object... arguments) {
        super(key, arguments);
    }
}
