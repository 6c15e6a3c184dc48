package org.emic.coding;

import org.emic.refusal.Refused;

/// What a codebook says of a code: five of the six fields of MacQueen et al. 1998 (the short definition is the name).
/// Each may be empty but the name.
public record CodeFields(String name, String definition, String useWhen, String notWhen, String example) {

    /// The most characters that a name may have.
    public static final int NAME = 120;

    private static final int TEXT = 4000;

    public static CodeFields named(String name) {
        return new CodeFields(name, "", "", "", "");
    }

    /// The fields as they are kept: white space tidied, lengths checked.
    ///
    /// @throws Refused if there is no name, or a field is too long
    CodeFields tidied() {
        var tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty()) {
            throw new Refused("refusal.code.name-missing");
        }
        if (tidy.codePointCount(0, tidy.length()) > NAME) {
            throw new Refused("refusal.code.name-long", NAME);
        }
        return new CodeFields(tidy, text(definition), text(useWhen), text(notWhen), text(example));
    }

    private static String text(String field) {
        var stripped = field.strip();
        if (stripped.codePointCount(0, stripped.length()) > TEXT) {
            throw new Refused("refusal.code.text-long", TEXT);
        }
        return stripped;
    }
}
