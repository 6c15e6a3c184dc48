package org.emic.web;

/// The browser did not come in by a link, or its visit has ended.
public final class NotSignedIn extends RuntimeException {

    public NotSignedIn() {
        super("not signed in");
    }
}
