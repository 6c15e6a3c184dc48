package org.emic.transcripts.reading;

/// Ends the reading of a file: it cannot be read, and the notice says why.
final class CannotRead extends RuntimeException {

    private final transient Notice why;

    CannotRead(Notice why) {
        super(why.key());
        this.why = why;
    }

    /// @param what the last part of the key of the sentence
    /// @param arguments the file's name first
    static CannotRead because(String what, Object... arguments) {
        return new CannotRead(Notice.of("refusal.file." + what, arguments));
    }

    Notice why() {
        return why;
    }
}
