package org.emic.refusal;

/// There is no such thing for this person. Whether it exists for others is not said.
public final class NotThere extends Refusal {

    public NotThere() {
        super("refusal.not-there");
    }
}
