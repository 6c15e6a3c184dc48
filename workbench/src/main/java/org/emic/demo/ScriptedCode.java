package org.emic.demo;

import java.util.Optional;

/// One idea of the study: how each coder named it, and how the team did.
///
/// @param one coder 1's name and definition; empty if coder 1 has no such code
/// @param two coder 2's
record ScriptedCode(
        String key, String theme, String subcategory, Named agreed, Optional<Named> one, Optional<Named> two) {

    /// A name and what it means.
    record Named(String name, String definition) {

        static Optional<Named> of(String name, String definition) {
            return name.isEmpty() ? Optional.empty() : Optional.of(new Named(name, definition));
        }

        /// Whether the name is in a participant's words: it stands in quotation marks.
        boolean isInVivo() {
            return name.startsWith("“");
        }

        /// The name as a codebook keeps it: the marks of a name in vivo are put around it when it is shown.
        String plain() {
            return isInVivo() ? name.substring(1, name.length() - 1) : name;
        }
    }
}
