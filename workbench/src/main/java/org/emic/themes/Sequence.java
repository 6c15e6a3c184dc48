package org.emic.themes;

import java.util.ArrayList;
import java.util.List;

/// The order of things that people carry about.
final class Sequence {

    private Sequence() {}

    /// The things in their order, with one of them, new or from among them, at a position. Beyond the last means last.
    static <T> List<T> with(List<T> things, T carried, int position) {
        var order = new ArrayList<>(things);
        order.remove(carried);
        order.add(Math.clamp(position, 0, order.size()), carried);
        return order;
    }

    static <T> List<T> joined(List<T> first, List<T> then) {
        var all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
