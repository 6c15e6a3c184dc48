package org.emic.agreement.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.emic.agreement.data.UnitTable;

/// How often each coder applied one code, over the units that at least two coders coded.
///
/// A code that only one coder used has α ≤ 0 by construction; [#usedBy()] lets a table say "used by 1 of 3 coders".
///
/// @param coded for each coder the units coded, with or without this code
/// @param present for each coder the units with this code
public record CodePresence(List<Long> coded, List<Long> present) {

    public CodePresence {
        coded = List.copyOf(coded);
        present = List.copyOf(present);
        if (coded.size() != present.size()) {
            throw new IllegalArgumentException("%d coders coded, %d applied".formatted(coded.size(), present.size()));
        }
        for (int coder = 0; coder < coded.size(); coder++) {
            if (present.get(coder) < 0 || present.get(coder) > coded.get(coder)) {
                throw new IllegalArgumentException("Coder %d applied the code in %d of %d units"
                        .formatted(coder, present.get(coder), coded.get(coder)));
            }
        }
    }

    /// The counts of a presence table.
    ///
    /// @throws IllegalArgumentException if the table has other than two categories
    public static CodePresence of(UnitTable presence) {
        PresenceTables.require(presence);
        List<Long> coded = new ArrayList<>();
        List<Long> present = new ArrayList<>();
        for (int coder = 0; coder < presence.coders(); coder++) {
            long codedUnits = 0;
            long presentUnits = 0;
            for (int row = 0; row < presence.rows(); row++) {
                int category = presence.category(row, coder);
                if (category != UnitTable.MISSING && isPairable(presence, row)) {
                    codedUnits += presence.weight(row);
                    presentUnits += category == UnitTable.PRESENT ? presence.weight(row) : 0;
                }
            }
            coded.add(codedUnits);
            present.add(presentUnits);
        }
        return new CodePresence(coded, present);
    }

    private static boolean isPairable(UnitTable table, int row) {
        int codings = 0;
        for (int coder = 0; coder < table.coders() && codings < 2; coder++) {
            codings += table.category(row, coder) == UnitTable.MISSING ? 0 : 1;
        }
        return codings == 2;
    }

    /// How many coders applied the code at all.
    public int usedBy() {
        return (int) present.stream().filter(units -> units > 0).count();
    }

    /// The share of codings that are "present", over all coders; empty where nothing can be compared.
    public OptionalDouble prevalence() {
        long all = coded.stream().mapToLong(Long::longValue).sum();
        long applied = present.stream().mapToLong(Long::longValue).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) applied / all);
    }
}
