package org.emic.agreement.data;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;

/// Codings of fixed units by several coders: a table of rows × coders with one category index each, or missing.
///
/// A row is a unit, or a pattern that several units share: [#weight(int)] says how many. Categories are indices below
/// [#categories()], the size of the codebook, which may hold categories that nobody used. Immutable.
public final class UnitTable {

    /// Stands for "this coder did not code this unit".
    public static final int MISSING = -1;

    /// The category of a presence table for a unit that doesn't carry the code.
    public static final int ABSENT = 0;

    /// The category of a presence table for a unit that carries the code.
    public static final int PRESENT = 1;

    private static final long[] ALL_ONE = {};

    private final int coders;
    private final int categories;
    private final int rows;
    private final int[] cells;
    private final long[] weights;

    private UnitTable(int coders, int categories, int rows, int[] cells, long[] weights) {
        this.coders = coders;
        this.categories = categories;
        this.rows = rows;
        this.cells = cells;
        this.weights = weights;
    }

    /// A builder for a table in which every cell is missing until it is coded.
    public static UnitTableBuilder builder(int coders, int units, int categories) {
        return new UnitTableBuilder(coders, units, categories);
    }

    /// A table from one array per coder, each with one category index or [#MISSING] per unit.
    public static UnitTable ofCoders(int categories, int[]... byCoder) {
        int units = byCoder.length == 0 ? 0 : byCoder[0].length;
        UnitTableBuilder builder = builder(byCoder.length, units, categories);
        for (int coder = 0; coder < byCoder.length; coder++) {
            if (byCoder[coder].length != units) {
                throw new IllegalArgumentException(
                        "Coder %d has %d units where coder 0 has %d".formatted(coder, byCoder[coder].length, units));
            }
            for (int unit = 0; unit < units; unit++) {
                if (byCoder[coder][unit] != MISSING) {
                    builder.code(unit, coder, byCoder[coder][unit]);
                }
            }
        }
        return builder.build();
    }

    static UnitTable ofCells(int coders, int categories, int rows, int[] cells) {
        return new UnitTable(coders, categories, rows, cells, ALL_ONE);
    }

    /// How many coders the table names.
    public int coders() {
        return coders;
    }

    /// How many categories the codebook holds.
    public int categories() {
        return categories;
    }

    /// How many rows are stored; the same as [#units()] unless rows carry weights.
    public int rows() {
        return rows;
    }

    /// How many units the rows stand for.
    public long units() {
        return weights.length == 0 ? rows : Arrays.stream(weights).sum();
    }

    /// How many units the row stands for.
    public long weight(int row) {
        Objects.checkIndex(row, rows);
        return weights.length == 0 ? 1 : weights[row];
    }

    /// The category that the coder gave to the row's units, or [#MISSING].
    public int category(int row, int coder) {
        return cells[Objects.checkIndex(row, rows) * coders + Objects.checkIndex(coder, coders)];
    }

    /// The same rows, each standing for the given number of units (zero leaves a row out).
    public UnitTable withWeights(long... unitsPerRow) {
        if (unitsPerRow.length != rows) {
            throw new IllegalArgumentException("%d weights for %d rows".formatted(unitsPerRow.length, rows));
        }
        for (long units : unitsPerRow) {
            if (units < 0) {
                throw new IllegalArgumentException("A row cannot stand for " + units + " units");
            }
        }
        return new UnitTable(coders, categories, rows, cells, rows == 0 ? ALL_ONE : unitsPerRow.clone());
    }

    /// The codings of two of the coders, in the order given.
    public UnitTable pair(int first, int second) {
        int[] pairs = new int[Math.multiplyExact(rows, 2)];
        for (int row = 0; row < rows; row++) {
            pairs[2 * row] = category(row, first);
            pairs[2 * row + 1] = category(row, second);
        }
        return new UnitTable(2, categories, rows, pairs, weights);
    }

    /// Whether each coder chose the category or another one: categories [#ABSENT] and [#PRESENT]; missing stays
    /// missing.
    public UnitTable presenceOf(int category) {
        Objects.checkIndex(category, categories);
        return presence(chosen -> chosen == category);
    }

    /// Whether each coder's category satisfies the condition: categories [#ABSENT] and [#PRESENT]; missing stays
    /// missing.
    public UnitTable presence(IntPredicate condition) {
        int[] presence = new int[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            int category = cells[cell];
            if (category == MISSING) {
                presence[cell] = MISSING;
            } else {
                presence[cell] = condition.test(category) ? PRESENT : ABSENT;
            }
        }
        return new UnitTable(coders, 2, rows, presence, weights);
    }

    /// The same data with one row per distinct pattern, in order of first appearance.
    public UnitTable grouped() {
        RowGroups groups = new RowGroups(cells, coders, rows);
        int[] firstRows = groups.firstRows();
        int[] distinct = new int[firstRows.length * coders];
        long[] units = new long[firstRows.length];
        for (int group = 0; group < firstRows.length; group++) {
            System.arraycopy(cells, firstRows[group] * coders, distinct, group * coders, coders);
        }
        for (int row = 0; row < rows; row++) {
            units[groups.groupOf(row)] += weight(row);
        }
        return new UnitTable(coders, categories, firstRows.length, distinct, units);
    }

    @Override
    public String toString() {
        return "UnitTable[%d coders, %d units, %d categories]".formatted(coders, units(), categories);
    }
}
