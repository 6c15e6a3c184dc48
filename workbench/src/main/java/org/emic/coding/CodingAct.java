package org.emic.coding;

import java.util.Locale;
import org.emic.ids.CodingId;

/// Something that a coder did to a coding: what undo walks back over.
///
/// @param number rises with each act of the coder in the round
/// @param before what it was before: `yes` or `no` for a negative case, the predecessor's id for other edges
record CodingAct(long number, CodingId coding, Kind kind, String before, boolean undone) {

    enum Kind {
        ADD,
        WITHDRAW,
        NEGATIVE,
        SPAN;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
