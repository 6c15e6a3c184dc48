package org.emic.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Spans as rows gave them, five numbers each, in blocks that can be let go one by one; knows what it holds already.
final class SpanRows {

    /// Takes the spans out.
    @FunctionalInterface
    interface Taker {

        void take(int document, int coder, int start, int end, int code);
    }

    private static final int FIELDS = 5;
    private static final int BLOCK = 1 << 14;

    private final List<int[]> blocks = new ArrayList<>();
    private int[] slots = new int[1 << 10];
    private int size;

    /// Whether the span was not there yet; it is now.
    boolean add(int... span) {
        var slot = slot(span);
        if (slots[slot] != 0) {
            return false;
        }
        if (size % BLOCK == 0) {
            blocks.add(new int[BLOCK * FIELDS]);
        }
        System.arraycopy(span, 0, blocks.getLast(), size % BLOCK * FIELDS, FIELDS);
        slots[slot] = ++size;
        if (2L * size > slots.length && slots.length < 1 << 30) {
            grow();
        }
        return true;
    }

    /// Gives the spans in the order of their rows, and lets go of them.
    void drain(Taker taker) {
        slots = new int[0];
        for (var block = 0; block < blocks.size(); block++) {
            var spans = blocks.get(block);
            var until = Math.min(BLOCK, size - block * BLOCK) * FIELDS;
            for (var at = 0; at < until; at += FIELDS) {
                taker.take(spans[at], spans[at + 1], spans[at + 2], spans[at + 3], spans[at + 4]);
            }
            blocks.set(block, new int[0]);
        }
    }

    /// Slots hold the place of a span plus one, so that zero means free.
    private int slot(int... span) {
        var mask = slots.length - 1;
        var slot = spread(Arrays.hashCode(span)) & mask;
        while (slots[slot] != 0 && !same(slots[slot] - 1, span)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int place, int... span) {
        var from = place % BLOCK * FIELDS;
        return Arrays.equals(blocks.get(place / BLOCK), from, from + FIELDS, span, 0, FIELDS);
    }

    private void grow() {
        slots = new int[2 * slots.length];
        var mask = slots.length - 1;
        var span = new int[FIELDS];
        for (var place = 0; place < size; place++) {
            System.arraycopy(blocks.get(place / BLOCK), place % BLOCK * FIELDS, span, 0, FIELDS);
            var slot = spread(Arrays.hashCode(span)) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = place + 1;
        }
    }

    private static int spread(int hash) {
        var spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 15);
    }
}
