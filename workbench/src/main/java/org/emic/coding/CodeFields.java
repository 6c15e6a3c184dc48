package org.emic.coding;

/// What a codebook says of a code: five of the six fields of MacQueen et al. 1998 (the short definition is the name).
/// Each may be empty but the name.
public record CodeFields(String name, String definition, String useWhen, String notWhen, String example) {

    public static CodeFields named(String name) {
        return new CodeFields(name, "", "", "", "");
    }
}
