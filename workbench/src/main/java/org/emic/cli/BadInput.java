package org.emic.cli;

/// What was given on the command line does not fit what is there. The message is for the person.
final class BadInput extends RuntimeException {

    BadInput(String message) {
        super(message);
    }
}
