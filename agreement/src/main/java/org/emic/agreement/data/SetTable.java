package org.emic.agreement.data;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// Codings of fixed units where a coder gives each unit a set of codes, the empty set included, or leaves it missing.
///
/// Each distinct set is one category of [#table()]; [#sets()] tells which codes it holds. Immutable.
public final class SetTable {

    private final UnitTable table;
    private final List<BitSet> sets;
    private final int codes;

    SetTable(UnitTable table, List<BitSet> sets, int codes) {
        this.table = table;
        this.sets = List.copyOf(sets);
        this.codes = codes;
    }

    /// A builder for a table in which every cell is missing until it is coded.
    public static SetTableBuilder builder(int coders, int units, int codes) {
        return new SetTableBuilder(coders, units, codes);
    }

    /// The codings, one category for each distinct set.
    public UnitTable table() {
        return table;
    }

    /// The set behind each category of [#table()], as copies.
    public List<BitSet> sets() {
        return sets.stream().map(set -> (BitSet) set.clone()).toList();
    }

    /// How many codes the codebook holds.
    public int codes() {
        return codes;
    }

    /// Whether each coder applied the code: categories [UnitTable#ABSENT] and [UnitTable#PRESENT]; missing stays
    /// missing.
    public UnitTable presenceOf(int code) {
        Objects.checkIndex(code, codes);
        return table.presence(category -> sets.get(category).get(code));
    }
}
