package org.emic.agreement.binary;

import org.emic.agreement.data.UnitTable;

/// The check that a table says "present" or "absent", as [UnitTable#presenceOf(int)] makes it.
final class PresenceTables {

    private PresenceTables() {}

    static void require(UnitTable table) {
        if (table.categories() != 2) {
            throw new IllegalArgumentException(
                    "A presence table has the categories absent and present, not %d".formatted(table.categories()));
        }
    }
}
