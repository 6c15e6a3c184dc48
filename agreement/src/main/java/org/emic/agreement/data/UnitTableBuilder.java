package org.emic.agreement.data;

import java.util.Arrays;
import java.util.Objects;

/// Builds a [UnitTable] cell by cell. A unit that a coder did not code stays missing.
public final class UnitTableBuilder {

    private static final int[] HANDED_OVER = {};

    private final int coders;
    private final int units;
    private final int categories;
    private int[] cells;
    private boolean built;

    UnitTableBuilder(int coders, int units, int categories) {
        if (coders < 0 || units < 0 || categories < 0) {
            throw new IllegalArgumentException(
                    "A table cannot have %d coders, %d units, %d categories".formatted(coders, units, categories));
        }
        this.coders = coders;
        this.units = units;
        this.categories = categories;
        this.cells = new int[Math.multiplyExact(coders, units)];
        Arrays.fill(cells, UnitTable.MISSING);
    }

    /// Notes that the coder gave the category to the unit.
    ///
    /// @throws IndexOutOfBoundsException if the table has no such unit, coder or category
    /// @throws IllegalArgumentException if the coder has already coded the unit
    public UnitTableBuilder code(int unit, int coder, int category) {
        requireOpen();
        Objects.checkIndex(category, categories);
        int cell = Objects.checkIndex(unit, units) * coders + Objects.checkIndex(coder, coders);
        if (cells[cell] != UnitTable.MISSING) {
            throw new IllegalArgumentException("Coder %d has already coded unit %d".formatted(coder, unit));
        }
        cells[cell] = category;
        return this;
    }

    /// The finished table. The builder cannot be used again.
    public UnitTable build() {
        requireOpen();
        UnitTable table = UnitTable.ofCells(coders, categories, units, cells);
        built = true;
        cells = HANDED_OVER;
        return table;
    }

    private void requireOpen() {
        if (built) {
            throw new IllegalStateException("This builder has already built its table");
        }
    }
}
