package org.emic.demo;

import java.util.Optional;

/// One place of an interview as the two coders coded it, and how it was settled.
///
/// @param one the key and passage of coder 1's coding, if there is one
/// @param two the same of coder 2's
/// @param reason why it was settled so; empty where both agreed
/// @param note `negative`, a memo (`memo 1: …`), or nothing
record ScriptedPlace(
        Optional<Marked> one, Optional<Marked> two, Settled settled, String passage, String reason, String note) {

    /// A code's key and the words it was given to.
    record Marked(String key, String passage) {

        static Optional<Marked> of(String key, String passage) {
            return key.isEmpty() ? Optional.empty() : Optional.of(new Marked(key, passage));
        }
    }

    /// How a place was settled. `EDIT` has a passage of its own.
    enum Settled {
        AGREE,
        A,
        B,
        BOTH,
        EDIT,
        DROP,
        DEFER
    }

    boolean isNegative() {
        return note.equals("negative");
    }

    /// The memo that a coder wrote here, if the note is one of theirs.
    Optional<String> memoOf(int coder) {
        var start = "memo " + coder + ": ";
        return note.startsWith(start) ? Optional.of(note.substring(start.length())) : Optional.empty();
    }
}
