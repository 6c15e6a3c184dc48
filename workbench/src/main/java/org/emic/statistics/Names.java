package org.emic.statistics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emic.refusal.Refused;

/// Numbers for names, in order of first mention. Millions of names cost little more than their letters.
final class Names {

    private static final int FIRST_SIZE = 64;

    private byte[] letters = new byte[FIRST_SIZE * 8];
    private int[] ends = new int[FIRST_SIZE];
    private int[] slots = new int[FIRST_SIZE * 2];
    private int size;

    /// The name's number, a new one if need be.
    int of(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var slot = slot(bytes);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        add(bytes);
        slots[slot] = size;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    /// The name's number, or −1.
    int known(String name) {
        return slots[slot(name.getBytes(StandardCharsets.UTF_8))] - 1;
    }

    int size() {
        return size;
    }

    String name(int number) {
        var start = start(number);
        return new String(letters, start, ends[number] - start, StandardCharsets.UTF_8);
    }

    List<String> all() {
        var names = new ArrayList<String>(size);
        for (var number = 0; number < size; number++) {
            names.add(name(number));
        }
        return names;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void add(byte[] bytes) {
        var from = start(size);
        var to = (long) from + bytes.length;
        if (to > Integer.MAX_VALUE - 8) {
            throw new Refused("refusal.statistics.too-many-names");
        }
        if (to > letters.length) {
            letters = Arrays.copyOf(letters, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(to, 2L * letters.length)));
        }
        System.arraycopy(bytes, 0, letters, from, bytes.length);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = (int) to;
    }

    /// Slots hold a number plus one, so that zero means free.
    private int slot(byte[] bytes) {
        var mask = slots.length - 1;
        var slot = spread(hash(bytes, 0, bytes.length)) & mask;
        while (slots[slot] != 0 && !same(slots[slot] - 1, bytes)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int number, byte[] bytes) {
        return Arrays.equals(letters, start(number), ends[number], bytes, 0, bytes.length);
    }

    private void grow() {
        var larger = new int[2 * slots.length];
        var mask = larger.length - 1;
        for (var number = 0; number < size; number++) {
            var slot = spread(hash(letters, start(number), ends[number])) & mask;
            while (larger[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = number + 1;
        }
        slots = larger;
    }

    private static int hash(byte[] bytes, int from, int to) {
        var hash = 1;
        for (var at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    /// Spreads neighbouring names over the slots (Knuth's multiplicative hashing).
    private static int spread(int hash) {
        var spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 15);
    }
}
