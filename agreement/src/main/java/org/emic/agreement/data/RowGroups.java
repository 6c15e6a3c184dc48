package org.emic.agreement.data;

import java.util.Arrays;

/// Finds the rows of a table that hold the same pattern, by open addressing over the rows themselves.
final class RowGroups {

    private final int[] cells;
    private final int width;
    private final int[] groupOfRow;
    private final int[] firstRows;
    private int groups;

    RowGroups(int[] cells, int width, int rows) {
        this.cells = cells;
        this.width = width;
        this.groupOfRow = new int[rows];
        int[] first = new int[rows];
        int[] slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, Math.min(rows, 1 << 28))) << 2)];
        for (int row = 0; row < rows; row++) {
            groupOfRow[row] = place(row, slots, first);
        }
        this.firstRows = Arrays.copyOf(first, groups);
    }

    int groupOf(int row) {
        return groupOfRow[row];
    }

    int[] firstRows() {
        return firstRows.clone();
    }

    /// Slots hold a group number plus one, so that zero means free.
    private int place(int row, int[] slots, int[] first) {
        int mask = slots.length - 1;
        int slot = hash(row) & mask;
        while (slots[slot] != 0) {
            int group = slots[slot] - 1;
            if (same(first[group], row)) {
                return group;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = groups + 1;
        first[groups] = row;
        return groups++;
    }

    private int hash(int row) {
        int hash = 1;
        for (int cell = row * width; cell < (row + 1) * width; cell++) {
            hash = 31 * hash + cells[cell];
        }
        hash *= 0x9E3779B9; // spreads neighbouring patterns over the slots (Knuth's multiplicative hashing)
        return hash ^ (hash >>> 15);
    }

    private boolean same(int one, int other) {
        return Arrays.equals(cells, one * width, (one + 1) * width, cells, other * width, (other + 1) * width);
    }
}
