package org.emic.agreement.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// Builds a [SetTable] cell by cell.
public final class SetTableBuilder {

    private record Coding(int unit, int coder, int set) {}

    private final int coders;
    private final int units;
    private final int codes;
    private final Map<BitSet, Integer> sets = new LinkedHashMap<>();
    private final ArrayList<Coding> codings = new ArrayList<>();

    SetTableBuilder(int coders, int units, int codes) {
        if (coders < 0 || units < 0 || codes < 0) {
            throw new IllegalArgumentException(
                    "A table cannot have %d coders, %d units, %d codes".formatted(coders, units, codes));
        }
        this.coders = coders;
        this.units = units;
        this.codes = codes;
    }

    /// Notes which codes the coder gave to the unit; no code at all means that the coder looked and applied nothing.
    ///
    /// @throws IndexOutOfBoundsException if the table has no such unit, coder or code
    public SetTableBuilder code(int unit, int coder, int... codesGiven) {
        Objects.checkIndex(unit, units);
        Objects.checkIndex(coder, coders);
        BitSet set = new BitSet(codes);
        for (int code : codesGiven) {
            set.set(Objects.checkIndex(code, codes));
        }
        Integer known = sets.putIfAbsent(set, sets.size());
        codings.add(new Coding(unit, coder, known == null ? sets.size() - 1 : known));
        return this;
    }

    /// The table of everything noted so far.
    ///
    /// @throws IllegalArgumentException if a coder coded a unit twice
    public SetTable build() {
        UnitTableBuilder builder = UnitTable.builder(coders, units, sets.size());
        codings.forEach(coding -> builder.code(coding.unit, coding.coder, coding.set));
        return new SetTable(builder.build(), new ArrayList<>(sets.keySet()), codes);
    }
}
